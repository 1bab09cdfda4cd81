import type { GuardRow } from './world.ts';

const minute = 60_000;
const mostSnoozes = 2;
const lateAfter = 120 * minute;
const snoozeMinutes = 30;

export const canSnooze = ({ snoozes }: GuardRow): boolean => snoozes < mostSnoozes;

/** Asks again later; the row as it was where it was put off twice before. */
export const snoozeRow = (row: GuardRow, now: number, minutes = snoozeMinutes): GuardRow =>
  canSnooze(row)
    ? {
        ...row,
        snoozes: row.snoozes + 1,
        snoozedUntil: now + minutes * minute,
        deliveredAt: undefined,
        seenAt: undefined,
      }
    : row;

/** Without a snooze that would last longer than any does: it was set while the clock ran ahead. */
export const awakeRow = (row: GuardRow, now: number): GuardRow =>
  (row.snoozedUntil ?? 0) > now + snoozeMinutes * minute ? { ...row, snoozedUntil: undefined } : row;

export const dismissRow = (row: GuardRow, now: number): GuardRow => ({ ...row, dismissedAt: now });

/** To be written once the prompt was shown. */
export const deliverRow = (row: GuardRow, now: number): GuardRow => ({ ...row, deliveredAt: now });

/** Too late at that time for a prompt of its own: the day's digest tells it. */
export const isLate = ({ kind, at, snoozedUntil = at }: GuardRow, when: number): boolean =>
  kind !== 'before_end' && when - Math.max(at, snoozedUntil) > lateAfter;
