import type { promptKinds } from '../contract/guard.ts';
import type { Self } from '../contract/shared.ts';
import type { Playbook } from '../playbook/playbook-schema.ts';
import type { Hours } from '../schedule/working-hours.ts';

/** What of a playbook the guard goes by. */
export type GuardPlaybook = Pick<Playbook, 'guard' | 'windows'>;

export type PromptKind = (typeof promptKinds)[number];

type GuardPerson = { email: string; name?: string; response?: string };

/** One instance of a calendar event, or a call that the rep started by hand. Instants are epoch ms. */
export type GuardMeeting = {
  uid: string;
  /** Tells the instances of a series apart. */
  recurrenceId?: string;
  title?: string;
  startsAt: number;
  endsAt: number;
  isAllDay?: boolean;
  status?: string;
  /** The rep's own word that it stands, in no calendar: somebody's next step, and nothing to be asked about itself. */
  isPlanned?: boolean;
  /** Everybody in it, the organizer and the rep too. */
  people: readonly GuardPerson[];
};

/** What is known of a talk beside the calendar: the rep's own word on how it went. */
export type Talk = {
  at: number;
  endsAt: number;
  /** Addresses in stored form, as everywhere here; a talk that names nobody may have been with anybody who is asked about. */
  people?: readonly string[];
  kind: 'held' | 'no_show' | 'cancelled';
  /** The rep has said how it went and what changed (R19). */
  hasOutcome: boolean;
  /** The rep's own answer that the next meeting stands, which no calendar shows. */
  isNextBooked?: boolean;
  /** Something else happened with this buyer since, so a missed talk was taken up again. */
  isFollowedUp?: boolean;
};

/** The facts that the guard judges by. `reconcile` reads no clock and no database: all of it is passed in. */
export type World = {
  timeZone: string;
  self: Self;
  playbook: GuardPlaybook;
  /** By address: of people whose deal has a playbook of its own. */
  dealPlaybooks?: ReadonlyMap<string, GuardPlaybook>;
  meetings: readonly GuardMeeting[];
  talks?: readonly Talk[];
  /** When value went out to a buyer (R16); without `to` it counts for everybody. */
  valueSent?: readonly { at: number; to?: readonly string[] }[];
  /** Minutes after midnight in `timeZone`; `from` after `to` goes over midnight. Only the panel speaks then. */
  quietHours?: Hours;
  /** Uids, of a whole series too, and addresses that the rep does not want to hear of. */
  mutedMeetings?: readonly string[];
  mutedPeople?: readonly string[];
  /** A call is on (it ran over): nothing but the panel interrupts it. */
  isInCall?: boolean;
  /** From an ICS address alone nobody knows how fresh the calendar is: ask, never warn. */
  isCalendarUnsure?: boolean;
  /** A teaser whose day is free is due from the business day before it; else on the very day, as the verb has it. */
  isTeaserOnWorkdays?: boolean;
  /** More guests than this are an event, not a talk; 15 where nothing is set. */
  maxGuests?: number;
};

/** What was told, one row for each prompt; a meeting without a row is `scheduled`, `ended` or `checked` by the clock. */
export type GuardRow = {
  /** Of kind, meeting and time, so that a second run writes the same row; also the notification's id. */
  id: string;
  kind: PromptKind;
  /** Keys of the meetings that it spoke of: several after a block of calls. */
  meetings: readonly string[];
  /** Where only the last meeting of a block was noted (the verb's `state`), it stands for those before it too. */
  coversBlock?: boolean;
  /** When it was due; what begins after this is a new thing (a meeting that was moved on). */
  at: number;
  toldAt: number;
  /** Absent until the worker has delivered it: a worker that was killed in between delivers again, under the same id. */
  deliveredAt?: number;
  /** The rep has closed or pressed its notification: nothing of it is shown again. */
  seenAt?: number;
  snoozedUntil?: number;
  snoozes: number;
  dismissedAt?: number;
};

/** A prompt that stands: told, not yet answered by the calendar, the rep or the time. */
export type StandingPrompt = {
  /** The row's id. */
  id: string;
  kind: PromptKind;
  /** The uid of the last meeting that it is about, and of the others of its block. */
  meeting: string;
  others: readonly string[];
  /** The keys of all of them, in the order of their ends. */
  keys: readonly string[];
  /** By key, the uids under which calendars have the meeting. */
  uids: ReadonlyMap<string, readonly string[]>;
  /** When it is to be shown; ahead of time only for what the panel or the day shows to the minute. */
  at: number;
  /** Not delivered yet, and neither snoozed nor held back by quiet hours or a call. */
  isDue: boolean;
  /** Snoozed until later. */
  isPutOff: boolean;
  canSnooze: boolean;
  delivery: 'panel' | 'notification' | 'digest';
  message: string;
};

export type Reconciled = {
  /** New and changed rows, to be written in one transaction before anything is delivered. */
  rows: GuardRow[];
  prompts: StandingPrompt[];
  /** When to look again, at the latest a day from now. */
  nextAt: number;
};
