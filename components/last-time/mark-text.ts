import type { ReviewedFact } from '../../lib/core/language/apply-reviews.ts';

/** A fact that stands: not one that the rep dismissed. */
export type StandingFact = ReviewedFact & { fact: NonNullable<ReviewedFact['fact']> };

/** Words of a note, with the facts that stand on them: none for what lies between facts. */
type TextPart = { start: number; words: string; facts: StandingFact[] };

/** A line of a note, or the lines that one fact runs over. */
export type TextBlock = { start: number; parts: TextPart[] };

type Stretch = { start: number; end: number; facts: StandingFact[] };

export const isStanding = (reviewed: ReviewedFact): reviewed is StandingFact => reviewed.fact !== null;

/** Facts that share words become one stretch. */
function stretches(facts: readonly StandingFact[], end: number): Stretch[] {
  const found: Stretch[] = [];
  for (const one of facts.toSorted((a, b) => a.fact.start - b.fact.start)) {
    if (one.fact.start >= end) break;
    const last = found.at(-1);
    const until = Math.min(one.fact.end, end);
    if (last && one.fact.start < last.end) {
      last.end = Math.max(last.end, until);
      last.facts.push(one);
    } else found.push({ start: one.fact.start, end: until, facts: [one] });
  }
  return found;
}

/** Cuts the shown part of a note at its line ends and at its facts; the words of all parts are the text. */
export function markText(text: string, facts: readonly StandingFact[]): TextBlock[] {
  const blocks: TextBlock[] = [{ start: 0, parts: [] }];
  const add = (start: number, end: number, of: StandingFact[]): void => {
    if (end > start) blocks.at(-1)?.parts.push({ start, words: text.slice(start, end), facts: of });
  };
  const addPlain = (from: number, to: number): void => {
    let start = from;
    for (let at = text.indexOf('\n', start); at >= 0 && at < to; at = text.indexOf('\n', start)) {
      add(start, at + 1, []);
      start = at + 1;
      blocks.push({ start, parts: [] });
    }
    add(start, to, []);
  };
  let at = 0;
  for (const stretch of stretches(facts, text.length)) {
    addPlain(at, stretch.start);
    add(stretch.start, stretch.end, stretch.facts);
    at = stretch.end;
  }
  addPlain(at, text.length);
  return blocks;
}
