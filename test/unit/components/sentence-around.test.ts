import { array, assert, nat, pre, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../components/cards/sentence-around.ts';

const show = (text: string, quotes: string[]) =>
  sentenceAround(
    text,
    quotes.map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })),
  )
    .map(({ words, isMarked }) => (isMarked ? `[${words}]` : words))
    .join('');

describe('the sentence around a quote', () => {
  it.each([
    ['One. Two is here. Three.', ['is'], 'Two [is] here.'],
    ['- first\n- second point\n- third', ['second'], '- [second] point\n'],
    ['no end', ['no end'], '[no end]'],
    ['a b. c d. e', ['b', 'd'], 'a [b]. c [d].'],
    ['costs 3.5 hours a day. Next', ['hours'], 'costs 3.5 [hours] a day.'],
  ])('of %j with %j', (text, quotes, expected) => {
    expect(show(text, quotes)).toBe(expected);
  });

  it('stays short in a line of a megabyte, and marks exactly the words', () => {
    const text = `${'x'.repeat(500_000)} needle ${'y'.repeat(500_000)}`;
    const parts = sentenceAround(text, [{ start: 500_001, end: 500_007 }]);
    expect(parts.map(({ words }) => words).join('').length).toBeLessThan(700);
    expect(parts.filter(({ isMarked }) => isMarked).map(({ words }) => words)).toEqual(['needle']);
  });

  it('is always a stretch of the text that holds every span', () => {
    assert(
      property(
        string({ minLength: 1, maxLength: 400 }),
        array(tuple(nat(399), nat(399)), { minLength: 1, maxLength: 4 }),
        (text, pairs) => {
          const spans = pairs
            .map(([a, b]) => ({
              start: Math.min(a, b) % text.length,
              end: (Math.max(a, b) % text.length) + 1,
            }))
            .filter(({ start, end }) => start < end);
          pre(spans.length > 0);
          const parts = sentenceAround(text, spans);
          expect(text).toContain(parts.map(({ words }) => words).join(''));
          const marked = parts
            .filter(({ isMarked }) => isMarked)
            .map(({ words }) => words)
            .join('');
          const covered = new Set(
            spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
          );
          expect(marked.length).toBe(covered.size);
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });
});
