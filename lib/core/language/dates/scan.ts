import type { Day } from '../../schedule/calendar-day.ts';

export type DayGrain = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Whole days; `to` is excluded. */
export type Span = {
  from: Day;
  to: Day;
  grain: DayGrain;
  certain: boolean;
  /** Set where the text named a weekday alone: the week is still open ("Tuesday" … "next week"). */
  weekday?: number;
  /** Set where a weekday stands in a week that was said ("next Tuesday"): a weekday listed beside it shares it. */
  isWeekSaid?: boolean;
  /** Set where the day is only implied ("EOD"): a day that is named takes its place. */
  isImplied?: boolean;
  /** Set where the year or the month was not said: a weekday beside it may choose another one. */
  isFloating?: boolean;
};

/** Minutes after midnight. */
export type Clock = {
  from: number;
  to: number;
  grain: 'minute' | 'hour';
  /** "morning", "evening": a time beside it is more exact. */
  isPart?: boolean;
  /** "at 2", "three thirty": no am or pm was said, and without a day beside it (or an "at") it is no time at all. */
  isBare?: boolean;
  /** "3pm their time": whose, is not known here. */
  isElsewhere?: boolean;
  /** An IANA zone, where the text names one ("3pm ET"). */
  timeZone?: string;
};

export type Reading = { span?: Span; clock?: Clock; end: number };

export type Scan = {
  text: string;
  /** The local day and minute of `now`. */
  today: Day;
  minuteOfDay: number;
  nowAt: number;
  timeZone: string;
  /** The zone of the person that "your time" speaks of, where it is known. */
  contactTimeZone?: string;
  /** The month in which the fiscal year begins, where it is known. */
  fiscalYearStart?: number;
  /** What stands on the same line before an offset, lower case, at most 48 characters. */
  before(at: number): string;
  /** Whether the words before an offset tell of something that has happened ("we spoke on …"). */
  isPast(at: number): boolean;
  /** A span of days that starts exactly there: how a rule reads its operand ("end of" + "next quarter"). */
  readSpan(at: number): (Reading & { span: Span }) | undefined;
  /** The same where it is days, and nothing coarser. */
  readDay(at: number): (Reading & { span: Span }) | undefined;
};

/** One way of naming days. `pattern` is sticky and runs only where the text has one of `starts` (`#`: digits). */
export type Rule = {
  id: string;
  starts: readonly string[];
  pattern: RegExp;
  read(match: RegExpExecArray, scan: Scan): (Omit<Reading, 'end'> & { end?: number }) | undefined;
};

export const sticky = (source: string): RegExp => new RegExp(source, 'iy');

/** Runs a sticky pattern at one offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** After a figure: it is whole here, and no unit or further figure turns it into something else. */
export const figureEnds = String.raw`(?![\w%€£$]|[.,:/]\d|-\d)`;

/** After "the 14th" or "at 2": the words that may follow when it is a day or a time; a noun ("the 2nd call") may not. */
export const phraseEnds = String.raw`(?=\s*(?:$|[.,;:!?)\]\n&/…@~—–-]|w\/|\b(?:at|for|to|and|or|by|in|on|before|after|is|was|works?|would|will|if|then|than|with|when|so|but|because|please|pls|around|about|from|through|thru|till|until|we|i|he|she|they|it|this|next|as|latest|sometime|morning|afternoon|evening|today|tomorrow|tmrw|tonight|sharp|again|instead|too|either|maybe|if|which|that|my|their|our|your|his|her|the|just|already|suits?|fits?|sounds?|confirmed|accepted|booked|agreed|possible|(?:ok|okay|good|fine|great|perfect)(?=\s*(?:$|[.,;:!?)\n]|for\b|with\b)))\b|\d))`;

export const daySpan = (from: Day, certain = true): Span => ({ from, to: from + 1, grain: 'day', certain });
