import { globSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factSchema } from '../../../../lib/core/contract/facts.ts';
import { extractFacts } from '../../../../lib/core/language/extract-facts.ts';
import { toPlainText } from '../../../../lib/core/language/plain-text.ts';
import { shapeOf } from '../../../../lib/core/language/shape.ts';
import { cast, factsIn } from './support/check-rule.ts';

const pieces = [
  '~15 hrs/wk manual entry',
  'wants live b4 Q3 board',
  'CFO Maria holds $',
  'budget 45k?',
  "I'll send the deck by Friday",
  'Sarah: asked if it runs on prem',
  '> quoted',
  '-- ',
  'On Tue, Nov 17 Maya wrote:',
  'Pain:',
  '"we lose 3 orders a day"',
  'demo Thu 2pm',
  'İstanbul 😡 “now 60k”',
  '\r\n',
  '\n',
  ', ',
  ' - ',
  '. ',
  '(',
  ')',
];
const note = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(' ')),
);
const settings = { seed: 20_261_119, numRuns: 200 };

describe('any text', () => {
  it('gives exact spans, sorted, in the shape of the contract', () => {
    fc.assert(
      fc.property(note, fc.constantFrom('notes', 'transcript', 'email', 'crm'), (text, source) => {
        const facts = factsIn(text, source);
        for (const fact of facts) {
          expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
          expect(fact.quote.trim()).not.toBe('');
          expect(() => factSchema.parse(fact)).not.toThrow();
          expect(fact.kind !== 'commitment' || fact.by !== undefined).toBe(true);
        }
        expect(facts.map(({ start }) => start)).toEqual(
          facts.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      }),
      settings,
    );
  });

  it('gives exact spans in turns too', () => {
    const turn = fc.record({
      speaker: fc.option(fc.constantFrom('Maya', 'Sarah', 'Them'), { nil: undefined }),
      text: note,
    });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 6 }), (turns) => {
        for (const fact of extractFacts({ ...cast, source: 'transcript', turns })) {
          expect(turns[fact.turn ?? -1]?.text.slice(fact.start, fact.end)).toBe(fact.quote);
        }
      }),
      settings,
    );
  });

  it('keeps every offset when it is folded', () => {
    fc.assert(
      fc.property(note, (text) => {
        expect(toPlainText(text)).toHaveLength(text.length);
        expect(shapeOf(toPlainText(text), text)).toHaveLength(text.length);
      }),
      settings,
    );
  });
});

describe('huge texts', () => {
  it.each([
    [
      '200 kB of notes',
      `${'~15 hrs/wk manual entry, nothing else to say about it\n'.repeat(3_800)}last line`,
    ],
    ['a long line', 'they spend 15 hours a week on manual entry and '.repeat(4_000)],
    ['1 MB without a blank', 'x'.repeat(1_000_000)],
    ['200 kB of marks', '>(",- '.repeat(34_000)],
  ])('returns for %s', (_name, text) => {
    for (const fact of factsIn(text)) expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
  });
});

/** Every word that a rule or a vocabulary knows, out of their sources. */
const vocabularyWords = (): string[] => {
  const root = new URL('../../../../lib/core/language/', import.meta.url).pathname;
  const files = [
    ...globSync('vocabulary/en/*.ts', { cwd: root }),
    ...globSync('rules/**/*.ts', { cwd: root }),
  ];
  const sources = files.map((file) => readFileSync(`${root}${file}`, 'utf8')).join('\n');
  return [...new Set(sources.match(/(?<![\\\p{L}])[a-z]{2,14}(?!\p{L})/gu))].toSorted();
};

const runs = (words: readonly string[], before: string): string =>
  words.map((word) => `${before}${word} `.repeat(30)).join('\n');

describe('long runs of every word that the rules know', () => {
  const words = vocabularyWords();
  const size = 80;
  const chunks = Array.from({ length: Math.ceil(words.length / size) }, (_, index) =>
    words.slice(index * size, (index + 1) * size),
  );

  it('has them all', () => {
    expect(words.length).toBeGreaterThan(1_500);
    expect(words).toEqual(expect.arrayContaining(['budget', 'sceptical', 'unsubscribe', 'renewal']));
  });

  it.each(['', 'not ', "we don't ", '5 '])('gives exact spans with %j before each', (before) => {
    for (const chunk of chunks) {
      const text = runs(chunk, before);
      for (const { start, end, quote } of factsIn(text, 'transcript'))
        expect(text.slice(start, end)).toBe(quote);
    }
  });

  it('gives exact spans for any words in a row', () => {
    const row = fc.array(fc.constantFrom(...words, 'not', ',', '-', '.', '5k', 'Q3', 'we', 'it'), {
      maxLength: 120,
    });
    fc.assert(
      fc.property(row, fc.constantFrom('notes', 'transcript', 'email', 'crm'), (parts, source) => {
        const text = parts.join(' ');
        for (const { start, end, quote } of factsIn(text, source)) expect(text.slice(start, end)).toBe(quote);
      }),
      settings,
    );
  });
});
