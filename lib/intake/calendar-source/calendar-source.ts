import type { Calendar, CalendarKind, MeetingRow } from '../../core/model/calendar-entities.ts';
import type { Row } from '../../core/model/row.ts';

/** A meeting as a source tells it; id and row fields are added where it is stored. Instants are epoch ms. */
export type SourceMeeting = Omit<MeetingRow, keyof Row | 'calendarId'>;

/** Instances that touch [from, to), epoch ms; `timeZone` is where floating times and whole days are local. */
export type SourceWindow = { from: number; to: number; timeZone: string };

/** What a source wants to be given again at its next run (an ETag, a hash, sync tokens): plain JSON, its own business. */
export type SourceState = { [key: string]: string };

/** Where a source meets the world, so that it runs in the worker, in a test and against a server on loopback alike. */
export type SourcePorts = {
  fetch: typeof fetch;
  now: () => number;
  /** Resolves after the time, or rejects with the signal's reason. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** An OAuth token (Google); `dropToken` forgets one that the server refused. Throws where there is none. */
  getToken?: () => Promise<string>;
  dropToken?: (token: string) => Promise<void>;
  /** The text of a dropped file (`ics_file`); undefined where it is gone. */
  readFile?: () => Promise<string | undefined>;
};

/** `all` stands for everything in the window; `changes` names what is new or changed, and what is gone, by uid and instance. */
export type Pulled = { state: SourceState; warnings: string[] } & (
  | { kind: 'unchanged' }
  | { kind: 'all'; meetings: SourceMeeting[] }
  | {
      kind: 'changes';
      changed: SourceMeeting[];
      removed: { uid: string; recurrenceId?: string; part?: string }[];
    }
);

export const problemCodes = [
  'offline',
  'slow',
  'not_found',
  'refused',
  'forbidden',
  'no_permission',
  'reconnect',
  'other_host',
  'too_big',
  'not_calendar',
  'rate_limited',
  'server',
  'gone',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What went wrong: one sentence that says it and how to mend it, never with the address or a password in it. */
export type SourceProblem = { ok: false; code: ProblemCode; message: string; retryAt?: number };

/** The calendars of an account, with the one that is the rep's own first. */
export type SourcePart = { id: string; name: string };

/** What a source can do; a new kind of calendar is one folder with one of these, and one line in `sources.ts`. */
export type CalendarSource = {
  kind: CalendarKind;
  /** `proof`: the guard may warn by it. `ask`: nobody knows how fresh it is, so the guard asks (R13, platform.md). */
  trust: 'proof' | 'ask';
  /** How often it is worth asking, in minutes. */
  everyMinutes: number;
  pull: (
    calendar: Calendar,
    window: SourceWindow,
    state: SourceState,
    ports: SourcePorts,
    signal: AbortSignal,
  ) => Promise<({ ok: true } & Pulled) | SourceProblem>;
  listParts?: (
    calendar: Calendar,
    ports: SourcePorts,
    signal: AbortSignal,
  ) => Promise<{ ok: true; parts: SourcePart[] } | SourceProblem>;
};
