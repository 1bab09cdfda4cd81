import { describe, expect, it } from 'vitest';
import { countWords } from '../../../../../lib/core/phrase/check-line.ts';
import { suggestFromText } from '../../../../../lib/core/suggest/suggest-from-text.ts';
import { findProblems } from '../find-problems.ts';
import type { GalleryCase } from './gallery-case.ts';
import { galleryCases } from './gallery-cases.ts';
import { galleryInput, linesWanted, withoutCaller } from './gallery-input.ts';

const wordsToAimFor = 120;
const told = ['value', 'ask', 'subject', 'situation'] as const;

/** What a case says beside its opener. */
const expectedOf = (one: GalleryCase) =>
  Object.fromEntries(told.filter((name) => one[name] !== undefined).map((name) => [name, one[name]]));

describe.each(Object.entries(galleryCases))('%s', (_style, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const input = galleryInput(one);
    const output = suggestFromText(input);
    const said = {
      value: output.value?.text ?? null,
      ask: output.ask?.text,
      subject: output.email.subject,
      situation: output.situation,
    };
    expect(linesWanted(one.opener)).toContain(withoutCaller(output.opener?.text));
    expect(said).toMatchObject(expectedOf(one));
    expect(findProblems(input, output)).toEqual([]);
    expect(countWords(output.email.text)).toBeLessThanOrEqual(wordsToAimFor);
  });
});

it('holds fifty notes and more, and all ten situations', () => {
  const all = Object.values(galleryCases).flat();
  expect(all.length).toBeGreaterThanOrEqual(50);
  expect(new Set(all.map((one) => suggestFromText(galleryInput(one)).situation)).size).toBe(10);
});
