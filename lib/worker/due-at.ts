import type { CalendarSource } from '../intake/calendar-source/calendar-source.ts';
import type { CalendarSync } from '../db/calendar-sync.ts';

const minute = 60_000;

/** What makes us ask: the time, a panel that opens or a machine that wakes, an event that was just saved, the rep. */
export type Trigger = 'time' | 'opening' | 'saved' | 'asked';

/** How long to leave a calendar in peace after so many failures in a row, in minutes. */
const pauses = [1, 2, 5, 15, 60];

/** Around the end of a talk what counts is whether the next one was booked just now. */
const aroundEndMs = 10 * minute;

/** How long after its last try a calendar may be asked again, for each reason to. */
const leastAge: Record<Trigger, (everyMs: number, failures: number) => number> = {
  time: (everyMs, failures) =>
    failures === 0 ? everyMs : (pauses[Math.min(failures, pauses.length) - 1] ?? 1) * minute,
  opening: (everyMs) => everyMs / 5,
  // A page that says so in a loop costs one request in ten seconds.
  saved: () => minute / 6,
  asked: () => 0,
};

type Question = {
  now: number;
  trigger: Trigger;
  /** When talks end, epoch ms, those that lie near enough. */ ends: readonly number[];
};

/**
 * When a calendar is due, epoch ms; not later than `now` means at once. Sources that are proof are asked every minute
 * around the end of a talk (platform.md). A server that named a time is not asked before it, whatever the reason.
 */
export function dueAt(
  { everyMinutes, trust }: Pick<CalendarSource, 'everyMinutes' | 'trust'>,
  sync: Pick<CalendarSync, 'triedAt' | 'failures' | 'retryAt'> | undefined,
  { now, trigger, ends }: Question,
): number {
  const { triedAt, failures = 0, retryAt = 0 } = sync ?? {};
  // Never tried, or the clock was set back since.
  if (triedAt === undefined || triedAt > now) return now;
  const usual = triedAt + leastAge[trigger](everyMinutes * minute, failures);
  const isCalm = trust !== 'proof' || failures > 0;
  const early = isCalm ? [] : ends.flatMap((end) => nearEnd(end, triedAt + minute));
  return Math.max(Math.min(usual, ...early), retryAt);
}

/** The first time around an end that is not before `earliest`. */
function nearEnd(end: number, earliest: number): number[] {
  const at = Math.max(end - aroundEndMs, earliest);
  return at <= end + aroundEndMs ? [at] : [];
}
