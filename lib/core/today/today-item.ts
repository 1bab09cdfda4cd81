import type { ContactId, DealId, NextStepId, TaskId } from '../model/ids.ts';
import type { Task } from '../model/calendar-entities.ts';

/** Why a line stands in Today; the panel has the words. */
export type TodayReason =
  | 'meeting'
  | 'promised'
  | 'owed'
  | 'not_noted'
  | 'nothing_booked'
  | 'wrote'
  | 'cooled'
  | 'never_met'
  | 'no_show'
  | 'moved'
  | 'info_sent'
  | 'went_dark'
  | 'named_later'
  | 'nurture'
  | 'teaser'
  | 'own';

/** What is meant to be done with it; `touch` notes an attempt, so that the cadence goes on from there. */
export type TodayDone = 'task' | 'homework' | 'step' | 'touch' | 'none';

/** One thing to do, about one buyer. Derived anew each time; only the rep's word on it is stored (`Task`). */
export type TodayItem = {
  /** Of what it is about and when it was due: the same thing is the same line, and a new occasion another one. */
  id: TaskId;
  kind: Task['kind'];
  reason: TodayReason;
  /** Rule and sources, as everywhere ("R18 S1 S3"). */
  rule: string;
  state: 'overdue' | 'today' | 'coming';
  /** Epoch ms; from when it is to be done, and to the minute only where `hasTime`. */
  dueAt: number;
  hasTime: boolean;
  done: TodayDone;
  /** The person's name, else the deal's; nobody for a task of the rep's own. */
  who?: string;
  /** What was promised, the meeting's title, the deal's name, the rep's own words. */
  text?: string;
  /** The buyer's words that it stands on. */
  quote?: string;
  /** When that was said, written or missed. */
  since?: number;
  /** Attempts since their last word. */
  tries?: number;
  channel?: 'call' | 'email';
  contactId?: ContactId;
  dealId?: DealId;
  stepId?: NextStepId;
  /** The meeting's own page in its calendar. */
  url?: string;
};
