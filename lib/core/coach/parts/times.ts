import { findDates, type FoundDate } from '../../language/dates/find-dates.ts';
import type { Draft, Sentence } from '../draft.ts';
import { doOverlap } from '../draft.ts';

/** Dates of the draft in order, each with its sentence. */
export type DraftDate = FoundDate & { sentence: Sentence };

/** Read straight: a reader that keeps what it read would keep every keystroke. */
export function datesOf(draft: Draft, options: { now: string; timeZone: string }): DraftDate[] {
  const found: DraftDate[] = [];
  let at = 0;
  for (const date of findDates(draft.own, options)) {
    while (at < draft.sentences.length && draft.sentences[at]!.end <= date.start) at += 1;
    const sentence = draft.sentences[at];
    if (sentence && doOverlap(sentence, date)) found.push({ ...date, sentence });
  }
  return found;
}

/** A day or a time of day, as an ask needs one; "next week" and "March" are none. */
export const isDayOrTime = ({ grain }: FoundDate): boolean =>
  grain === 'day' || grain === 'hour' || grain === 'minute';
