import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * `npm run new:reader NAME [HOST]`: the reader of a CRM, its table of selectors, the folder of its first page, and its
 * lines in the two lists. Without a host it is an app that its buyers run under addresses of their own. The page's test
 * fails until the reader finds what `expected.json` says.
 */
const sitesFile = 'lib/core/model/crm-sites.ts';

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

const [name = '', host = ''] = process.argv.slice(2);
if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name) || !/^(?:(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+)?$/.test(host))
  fail('npm run new:reader NAME [HOST], for example acme-crm app.acme.example');

const readersFile = host ? 'lib/readers/hosted-crms.ts' : 'lib/readers/own-crms.ts';
const folder = `lib/readers/${name}`;
const fixture = `test/fixtures/pages/${name}/contact`;
for (const path of [folder, fixture]) if (existsSync(path)) fail(`${path} is there already`);

const words = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const [pascal, title] = [words.join(''), words.join(' ').replace(/\bCrm\b/, 'CRM')];
const rules = `${pascal.charAt(0).toLowerCase()}${pascal.slice(1)}Rules`;

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  process.stdout.write(`${file}\n`);
}

/** Puts a line before the first place that a pattern finds after `start`. */
function addLine(file: string, start: string, before: RegExp, line: string): void {
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf(start);
  const at = from + text.slice(from).search(before);
  if (from < 0 || at < from) fail(`${file} has no ${start} to add to`);
  write(file, `${text.slice(0, at)}${line}\n${text.slice(at)}`);
}

write(
  `${folder}/selectors.ts`,
  `import type { Rules } from '../dom/rule.ts';

/** One line a hook: { name: '${name}/email', selector: '…', source: 'who found it, and when' }. */
export const ${rules} = {
  name: [],
  email: [],
} as const satisfies Rules;
`,
);
write(
  `${folder}/read-${name}.ts`,
  `import { siteReader } from '../dom/page.ts';
import { personOf } from '../dom/people.ts';
import { emailIn, onlyValue } from '../dom/record-values.ts';
import { ${rules} } from './selectors.ts';

/** ${title}: the address says which record is open, the page only what it is called and how it is reached. */
export const read${pascal} = siteReader('${name}', (page) => {
  const [, type = '', id = ''] = /^\\/(contacts)\\/(\\w+)/.exec(page.url.pathname) ?? [];
  if (id === '') return { page: 'other', people: [] };
  const contact = personOf(
    onlyValue(page, 'contact.name', ${rules}.name),
    onlyValue(page, 'contact.email', ${rules}.email, { readOne: emailIn }),
  );
  const isTheirs = contact !== null && page.own.isOutside(contact);
  return {
    page: 'contact',
    record: { type, id },
    ...(isTheirs && { contact }),
    people: isTheirs ? [contact] : [],
  };
});
`,
);
write(
  `${fixture}/page.html`,
  '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title></title></head><body></body></html>\n',
);
const address = `https://${host.replace('*', 'acme') || 'crm.acme.example'}/contacts/1`;
const snapshot = {
  app: name,
  page: 'contact',
  record: { type: 'contacts', id: '1' },
  contact: { name: 'Who is on the page', email: 'who@page.example' },
  people: [{ name: 'Who is on the page', email: 'who@page.example' }],
  found: { 'contact.name': `${name}/name`, 'contact.email': `${name}/email` },
};
write(
  `${fixture}/expected.json`,
  `${JSON.stringify({ url: address, self: { email: 'maya@kestrelloop.example' }, snapshot }, null, 2)}\n`,
);
addLine(
  sitesFile,
  'export const crmSites',
  /^\] as const/m,
  `  { id: '${name}', name: '${title}', hosts: [${host && `'${host}'`}]${host ? '' : ', isSelfHosted: true'} },`,
);
addLine(
  readersFile,
  "from './",
  /^$/m,
  `import { read${pascal} } from './${name}/read-${name}.ts';\nimport { ${rules} } from './${name}/selectors.ts';`,
);
addLine(
  readersFile,
  'export const ',
  /^\} as const/m,
  `  ${name.includes('-') ? `'${name}'` : name}: { read: read${pascal}, rules: ${rules} },`,
);
process.stdout.write(
  `Now put a censored page into ${fixture}/page.html and what is to be read there into expected.json, see the test fail, and then the reader.\n`,
);
