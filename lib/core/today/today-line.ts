import type { TodayItem, TodayReason } from './today-item.ts';

/** A line before the rep's word and the time of day are laid over it. */
export type TodayLine = Omit<TodayItem, 'id' | 'state' | 'dueAt' | 'hasTime' | 'rule'> & {
  /** What the line is about, for its id. */
  about: string;
  /** From this local day on it is to be done; after `lateOn` (else after `dueOn`) it is overdue. */
  dueOn: string;
  lateOn?: string;
  /** Where it has a time of day. */
  at?: number;
};

/** Which rule asks for it, with its sources; a task of the rep's own needs none. */
export const todayRules: Record<TodayReason, string> = {
  meeting: 'R1 S0',
  promised: 'R15 S1',
  owed: 'R15 S1',
  not_noted: 'R19 S0',
  nothing_booked: 'R18 S1 S3',
  wrote: 'R18 S1 S3',
  cooled: 'R23 S2',
  never_met: 'R18 S1 S3',
  no_show: 'R28 S1 S3',
  moved: 'R17 S1',
  info_sent: 'R28 S3',
  went_dark: 'R29 S3',
  named_later: 'R32 S2 S3',
  nurture: 'R29 S3',
  teaser: 'R16 S1',
  own: '',
};
