import type { LastChange } from '../../lib/core/deal/last-change.ts';
import type { TimeInStage } from '../../lib/core/deal/time-in-stage.ts';
import type { Conversation } from '../../lib/core/model/entities.ts';
import type { NeedRule } from '../../lib/core/suggest/needs.ts';
import { nearDayWords } from '../time-words.ts';

type Time = { now: number; timeZone: string };

/** "12 days in “Proposal”"; "at least" where it stood there when the deal was first seen. */
export function stageWords({ stage, seenAt, days, isAtLeast }: TimeInStage, { now, timeZone }: Time): string {
  const since = nearDayWords(seenAt, timeZone, now);
  if (days === 0) return `${isAtLeast ? 'First seen' : 'Moved'} today in “${stage}”`;
  const count = days === 1 ? '1 day' : `${days} days`;
  return isAtLeast
    ? `At least ${count} in “${stage}”, first seen ${since}`
    : `${count} in “${stage}”, since ${since}`;
}

type Change = NonNullable<Conversation['buyerChange']>;

const changed: Record<Change['kind'], string> = {
  understanding: 'Understanding',
  priority: 'Priorities',
  confidence: 'Confidence',
  nothing: 'Nothing',
};

const toldWords = ({ kind, text }: Change): string =>
  text.trim() === '' ? changed[kind] : `${changed[kind]}: ${text}`;

/** What the last talk changed for the buyer, or that nobody asked (R19). */
export function changeWords({ talk, told }: LastChange, { now, timeZone }: Time): string {
  const dayOf = ({ at }: { at: number }): string => nearDayWords(at, timeZone, now);
  if (talk.buyerChange) {
    return `${toldWords(talk.buyerChange)} (${dayOf(talk)})`;
  }
  const before = told?.buyerChange ? ` Before: ${toldWords(told.buyerChange)} (${dayOf(told)})` : '';
  return `Not asked yet after the talk ${dayWordsOn(dayOf(talk))}.${before}`;
}

const dayWordsOn = (day: string): string => (/^\p{Lu}/u.test(day) ? `on ${day}` : day);

/** The four things to know (R21), as they are called in the panel. */
export const needNames: Record<NeedRule, string> = {
  'missing/problem': 'Real problem',
  'missing/budget': 'Budget',
  'missing/decision-maker': 'Who decides',
  'missing/timing': 'Timing',
};
