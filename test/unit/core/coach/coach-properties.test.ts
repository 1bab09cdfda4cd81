import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coachDraft } from '../../../../lib/core/coach/coach-draft.ts';
import { coachInputSchema, coachOutputSchema } from '../../../../lib/core/contract/coach.ts';
import { situations } from '../../../../lib/core/contract/suggest.ts';
import { freshReader } from '../../../../lib/core/suggest/fresh-reader.ts';
import { coach, known } from './coach-case.ts';

const seed = 20_261_119;

const pieces = [
  'Hi José,',
  'Hi Carlos,',
  '\n\n',
  '\n',
  ' ',
  '. ',
  '? ',
  '“',
  '”',
  '"',
  '> ',
  'On Tue, José wrote:',
  '-- ',
  'Best,',
  'Ines',
  'PS: ',
  'just checking in',
  'any thoughts',
  'let me know',
  '18 hours a week',
  '25%',
  '$45k',
  'Q1 board',
  'Thursday at 2',
  'Greenspan Freight',
  'NetSuite',
  'we guarantee',
  "I'll send the pack",
  'Does',
  'work for 20 minutes',
  'you said',
  'case study',
  'attached',
  'İ',
  '👩‍💻',
  'ﬃ',
  'ß',
  '\u0000',
  '\u202e',
  'wollte nur mal nachfragen',
  '(a)',
  '(b)',
  '(c)',
  '1.',
  'http://x.example/',
  '@',
  '…',
  '—',
  "'",
  '’',
];
const draftOf = fc.oneof(
  fc.string({ maxLength: 300, unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(' ')),
);

describe('any draft at all', () => {
  it('gives exact spans, a score in range, and the same answer twice', () => {
    fc.assert(
      fc.property(draftOf, fc.constantFrom(undefined, ...situations), (draft, situation) => {
        const output = coach({ draft, ...(situation && { situation }) });
        expect(coachOutputSchema.safeParse({ id: 'x', ...output }).error).toBeUndefined();
        for (const { quote, start, end } of [...output.findings, ...output.ungrounded])
          expect(draft.slice(start, end)).toBe(quote);
        expect(coach({ draft, ...(situation && { situation }) })).toEqual(output);
      }),
      { seed, numRuns: 120 },
    );
  });

  it('never counts quoted mail below it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces.slice(15, 35)), { maxLength: 12 }), (words) => {
        const own = 'Hi José,\n\nyou said that keying takes 18 hours a week.\n\nInes\n\n';
        const quoted = `On Mon, 16 Nov 2026 at 10:00, José Marchetti wrote:\n> ${words.join(' ').replaceAll('\n', '\n> ')}`;
        const situation = 'after_good_call' as const;
        expect(coach({ situation, draft: own + quoted })).toEqual(coach({ situation, draft: own }));
      }),
      { seed, numRuns: 40 },
    );
  });

  it('reads the history through the reader that it is given, and the draft never', () => {
    const input = coachInputSchema.parse({ id: 'x', ...known, draft: 'You said Thursday at 2, José.' });
    const fresh = freshReader({ ...input, timeZone: 'Europe/Berlin' });
    const read: string[] = [];
    const reader: typeof fresh = {
      factsOf: (entry, index) => fresh.factsOf(entry, index),
      findDates: (text, options) => {
        read.push(text);
        return fresh.findDates(text, options);
      },
    };
    expect(coachDraft(input, reader)).toEqual(coachDraft(input));
    expect(read.length).toBeGreaterThan(0);
    expect(read.some((text) => text.includes('You said Thursday'))).toBe(false);
  });
});

describe('a very long draft', () => {
  it.each([
    'just checking in ',
    'any thoughts? ',
    'a',
    '18 hours a week ',
    '\n> ',
    'On x wrote:\n',
    'Thursday at 2 ',
    '"',
    '“x” ',
    'Xaver ',
    'we guarantee ',
    '(',
    '1. ',
  ])(
    'comes back: %j',
    (piece) => {
      const draft = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const output = coach({ draft });
      for (const { quote, start, end } of output.findings.slice(0, 50))
        expect(draft.slice(start, end)).toBe(quote);
    },
    60_000,
  );
});
