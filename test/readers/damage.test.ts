import { describe, expect, it } from 'vitest';
import { snapshotSchema } from '../../lib/core/contract/read.ts';
import { readPage } from '../../lib/readers/read-page.ts';
import { contradictions, damage } from '../../scripts/fuzz/damage.ts';
import { wrongs } from '../../scripts/fuzz/wrongs.ts';
import { openDocument, snapshotCases } from './page-cases.ts';

const seeds = 50;

const cases = snapshotCases.filter(({ name }) => !contradictions.has(name));

describe('a damaged page gives less, never somebody else', () => {
  it.each(cases)('$site: $name', (entry) => {
    const document = openDocument(entry.html, entry.url);
    const whole = document.documentElement.cloneNode(true);
    const found: string[] = [];
    for (let seed = 0; seed < seeds; seed += 1) {
      document.replaceChild(whole.cloneNode(true), document.documentElement);
      damage(document, seed, entry.site);
      const read = readPage(document, entry.url, { self: entry.self });
      expect(snapshotSchema.safeParse(read).error, `seed ${seed}`).toBeUndefined();
      found.push(...wrongs(read, entry.snapshot).map((wrong) => `seed ${seed}: ${wrong}`));
    }
    expect(found).toEqual([]);
  });
});
