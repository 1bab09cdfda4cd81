import type { ReviewedFact } from '../core/language/apply-reviews.ts';
import { type DatedFact, datedFacts } from '../core/language/dated-facts.ts';
import type { keepingReader, ReadBrief } from './keeping-reader.ts';

/** What is understood of one note: the very facts that the lines are made of, with what the rep said of them. */
export type NoteFacts = {
  /** What was read: the note, or the head of a very long one. */
  text: string;
  reviewed: ReviewedFact[];
  /** The weightiest first. */
  dated: DatedFact[];
};

export function noteFactsOf(
  { input }: Pick<ReadBrief, 'input'>,
  { findDates, reviewedOf }: Pick<ReturnType<typeof keepingReader>, 'findDates' | 'reviewedOf'>,
  index: number,
): NoteFacts {
  const { at, text = '' } = input.history[index] ?? { at: '' };
  const { timeZone } = input;
  const reviewed = reviewedOf(index);
  const datesIn = (words: string) => findDates(words, { now: at, timeZone });
  return { text, reviewed, dated: datedFacts(reviewed, datesIn, timeZone) };
}
