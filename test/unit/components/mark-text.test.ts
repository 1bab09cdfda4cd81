import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText, type StandingFact } from '../../../components/last-time/mark-text.ts';
import type { Fact } from '../../../lib/core/contract/facts.ts';

function on(text: string, start: number, end: number): StandingFact {
  const fact: Fact = { kind: 'pain', quote: text.slice(start, end), start, end, rule: 'pain/own' };
  return { said: fact, fact };
}

const shape = (text: string, facts: StandingFact[]) =>
  markText(text, facts).map(({ parts }) => parts.map(({ words, facts }) => [words, facts.length]));

describe('a note cut at its facts and lines', () => {
  it('is one block a line', () => {
    expect(shape('one\n\ntwo', [])).toEqual([[['one\n', 0]], [['\n', 0]], [['two', 0]]]);
  });

  it('marks facts where they stand', () => {
    expect(shape('a bb c', [on('a bb c', 2, 4)])).toEqual([
      [
        ['a ', 0],
        ['bb', 1],
        [' c', 0],
      ],
    ]);
  });

  it('puts facts that share words into one mark', () => {
    const text = 'abcdef';
    expect(shape(text, [on(text, 1, 4), on(text, 0, 2), on(text, 3, 5), on(text, 5, 6)])).toEqual([
      [
        ['abcde', 3],
        ['f', 1],
      ],
    ]);
  });

  it('keeps the lines of one fact together, and cuts what is not shown', () => {
    const text = 'ab\ncd\nef';
    expect(shape(text, [on(text, 1, 4)])).toEqual([
      [
        ['a', 0],
        ['b\nc', 1],
        ['d\n', 0],
      ],
      [['ef', 0]],
    ]);
    expect(shape(text.slice(0, 2), [on(text, 1, 4), on(text, 6, 8)])).toEqual([
      [
        ['a', 0],
        ['b', 1],
      ],
    ]);
  });

  it('loses no letter, whatever the facts are', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(30));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n'), maxLength: 50 }),
        fc.array(span, { maxLength: 10 }),
        (text, spans) => {
          const facts = spans.map(([start, length]) => on(text, start, start + length + 1));
          const blocks = markText(text, facts);
          expect(blocks.flatMap(({ parts }) => parts.map(({ words }) => words)).join('')).toBe(text);
          const marked = blocks.flatMap(({ parts }) => parts.flatMap((part) => part.facts));
          expect(new Set(marked).size).toBe(marked.length);
          expect(marked).toHaveLength(facts.filter(({ fact }) => fact.start < text.length).length);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
