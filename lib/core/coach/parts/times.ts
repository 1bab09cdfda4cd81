import { findDates, type FoundDate } from '../../language/dates/find-dates.ts';
import { readIsoDay } from '../../schedule/calendar-day.ts';
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

export const hasClock = ({ grain }: FoundDate): boolean => grain === 'hour' || grain === 'minute';

/** A day or a time of day, as an ask needs one; "next week" and "March" are none. */
export const isDayOrTime = (date: FoundDate): boolean =>
  hasClock(date) || (date.grain === 'day' && isOneDay(date));

/** "In the next few days", "within two weeks" are stretches. */
const isOneDay = ({ from, to, quote }: FoundDate): boolean =>
  readIsoDay(to.slice(0, 10)) - readIsoDay(from.slice(0, 10)) <= 1 &&
  !/\b(?:few|couple|several|within|next days|coming days)\b/i.test(quote);

/** "You" that something is done to or that is asked when they are free: not what the date hangs on. */
const asObject =
  /\b(?:call|ring|phone|with|to|for|see|meet|show|showed|walk|send|sent|join|give|get|tell|e-?mail|offer|suit|reach|take|thank|do|does|are|will|would|can|could|have|if|put|let|of) you\b/;
const reported =
  /\byou(?:'d| had| have|'ve)? (?:also |just )?(?:said|asked|mentioned|told|wrote|wanted|suggested|named)\b/;
const free =
  /\byou\b.*\b(?:free|available|time|suits?|works?|meet|talk|speak|rather|prefer|join|spare|manage|make it|have)\b/;

/** "Before your board on the 3rd", "you go live in May": the words before a date tie it to the buyer. */
export function isTiedToThem({ sentence, start }: DraftDate): boolean {
  const before = sentence.plain.slice(0, start - sentence.start);
  const near = /[^,;:?]{0,60}$/.exec(before)?.[0] ?? '';
  if (reported.test(before)) return true;
  if (/\byour (?!time|calendar|diary|schedule|side|end|own)[\w' -]{0,45}$/.test(near)) return true;
  return /\byou(?:'re|'ve|'d|'ll)?\b[^,;:?]{0,45}$/.test(near) && !asObject.test(near) && !free.test(near);
}
