import { readFileSync, readdirSync } from 'node:fs';
import { z } from '../lib/core/model/zod.ts';
import { selfSchema } from '../lib/core/contract/shared.ts';
import { snapshotSchema } from '../lib/core/contract/read.ts';
import { readPage } from '../lib/readers/read-page.ts';
import { parsePage } from './engine/parse-page.ts';
import { contradictions, damage } from './fuzz/damage.ts';
import { missing, wrongs } from './fuzz/wrongs.ts';

/**
 * `npm run fuzz [COUNT] [SITE-OR-NAME]`: damages every page of the suite, and the saved ones where they lie beside the
 * project, and counts who and what is named wrongly (never allowed) or missing (allowed).
 */
const [countText = '2000', only = ''] = process.argv.slice(2);
const count = Number(countText);
const batch = 100;

const caseSchema = z.object({
  url: z.string(),
  self: selfSchema.optional(),
  snapshot: z.unknown().optional(),
});
type Page = { site: string; name: string; html: string; url: string; self?: z.infer<typeof selfSchema> };

function pages(): Page[] {
  const root = 'test/fixtures/pages';
  const own = readdirSync(root).flatMap((site) =>
    readdirSync(`${root}/${site}`).flatMap((name) => {
      const html = readFileSync(`${root}/${site}/${name}/page.html`, 'utf8');
      const { url, self, snapshot } = caseSchema.parse(
        JSON.parse(readFileSync(`${root}/${site}/${name}/expected.json`, 'utf8')),
      );
      return snapshot === undefined || contradictions.has(name) ? [] : [{ site, name, html, url, self }];
    }),
  );
  return [...own, ...saved('../shared/pages/fixtures/gmail')].filter(
    ({ site, name }) => site === only || name.includes(only),
  );
}

function saved(root: string): Page[] {
  try {
    return readdirSync(root).map((name) => ({
      site: 'gmail',
      name: `saved/${name}`,
      html: readFileSync(`${root}/${name}`, 'utf8'),
      url: 'https://mail.google.com/mail/u/0/#inbox',
    }));
  } catch {
    return [];
  }
}

let allWrong = 0;
let allLacking = 0;
for (const { site, name, html, url, self } of pages()) {
  const startedAt = performance.now();
  const wrong: string[] = [];
  let [lacking, people] = [0, 0];
  for (let from = 0; from < count; from += batch) {
    // What jsdom holds by weak references is let go between two turns, never within one.
    await new Promise((resolve) => setImmediate(resolve));
    parsePage(html, url, (document) => {
      const whole = readPage(document, url, { self });
      people = whole.people.length;
      const before = document.documentElement.cloneNode(true);
      for (let seed = from; seed < Math.min(from + batch, count); seed += 1) {
        document.replaceChild(before.cloneNode(true), document.documentElement);
        damage(document, seed, site);
        const read = readPage(document, url, { self });
        const isBroken = !snapshotSchema.safeParse(read).success;
        if (isBroken) wrong.push(`seed ${seed}: no snapshot`);
        wrong.push(...wrongs(read, whole).map((each) => `seed ${seed}: ${each}`));
        if (missing(read, whole) > 0) lacking += 1;
      }
    });
  }
  allWrong += wrong.length;
  allLacking += lacking;
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0);
  process.stdout.write(
    `${site} ${name}: ${count} damages, wrong ${wrong.length}, something missing ${lacking} (${people} people, ${seconds} s)\n`,
  );
  for (const each of wrong.slice(0, 5)) process.stdout.write(`  ${each}\n`);
}
process.stdout.write(`wrong = ${allWrong}, missing = ${allLacking}\n`);
process.exitCode = allWrong > 0 ? 1 : 0;
