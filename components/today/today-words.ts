import type { TodayItem, TodayReason } from '../../lib/core/today/today-item.ts';
import { clockOf, nearDayWords } from '../time-words.ts';

type Words = {
  /** What to do, in one line. */
  what: (item: TodayItem) => string;
  /** Why; `day` is when it was said, written or missed ("Tue 17 Nov"). */
  why: (item: TodayItem, day: string) => string;
};

const text = ({ text: words = '' }: TodayItem): string => words;
const ways = { call: 'by phone', email: 'by e-mail' };

const words: Record<TodayReason, Words> = {
  meeting: { what: text, why: () => 'Know before it what will be different for them when it ends' },
  promised: {
    what: text,
    why: (_item, day) => (day ? `You said you would, by ${day}` : 'You said you would; no day was named'),
  },
  owed: {
    what: (item) => `Waiting for: ${text(item)}`,
    why: (_item, day) => (day ? `They said they would, by ${day}` : 'They said they would; no day was named'),
  },
  not_noted: {
    what: () => 'Say how it went, and book the next meeting',
    why: (item, day) => `${text(item)}: ${day} is over, and nothing is noted`,
  },
  nothing_booked: {
    what: () => 'Book the next meeting',
    why: (item, day) =>
      (item.tries ?? 0) > 0
        ? `Talked ${day}, nothing booked; ${item.tries} unanswered since`
        : `Talked ${day}, nothing booked since`,
  },
  wrote: { what: () => 'Answer, and book the next meeting', why: (_item, day) => `They wrote ${day}` },
  cooled: { what: () => 'Ask what has changed', why: (_item, day) => `It stalled ${day}, without a date` },
  never_met: { what: () => 'Set the next step', why: () => 'An open deal without a next step' },
  no_show: {
    what: () => 'Offer two new times',
    why: (_item, day) => `The meeting passed without them ${day}`,
  },
  moved: {
    what: () => 'Agree the new time, and bring something of value',
    why: (_item, day) => `They moved the meeting of ${day}, and no new one stands`,
  },
  info_sent: {
    what: () => 'Ask for a look at it together',
    why: (_item, day) => `You sent it ${day}, and have not talked about it yet`,
  },
  went_dark: {
    what: ({ tries = 0, channel = 'call' }) => `Try ${tries + 1}, ${ways[channel]}, with a way out`,
    why: ({ tries = 0 }, day) => `${tries} tries since their last word, the last one ${day}`,
  },
  named_later: { what: () => 'Come back to them, as they asked', why: () => 'They named a later time' },
  nurture: {
    what: () => 'Send something of value, and ask for nothing',
    why: (_item, day) => `Once a month; the last contact was ${day}`,
  },
  teaser: {
    what: () => 'Send something of value ahead of the meeting',
    why: (_item, day) => `You meet ${day}, and nothing has gone out yet`,
  },
  own: { what: text, why: () => '' },
};

/** A line of Today in words: what to do, and why, with the rule's id. */
export function todayWords(item: TodayItem, timeZone: string, now: number): { what: string; why: string } {
  const { what, why } = words[item.reason];
  const day = item.since === undefined ? '' : nearDayWords(item.since, timeZone, now);
  const [rule] = item.rule.split(' ');
  const reason = why(item, day);
  return { what: what(item), why: rule ? `${reason}\u00A0·\u00A0${rule}` : reason };
}

/** "14:00 " where the line has a time of day. */
export const timeWords = (item: TodayItem, timeZone: string): string =>
  item.hasTime ? `${clockOf(item.dueAt, timeZone)} ` : '';
