import { localDays } from '../schedule/local-days.ts';
import { clockOf, defaultHours, readWorkingHours } from '../schedule/working-hours.ts';
import { isKnownTimeZone } from '../schedule/zoned-time.ts';
import { isLate } from './guard-row.ts';
import type { GuardRow, World } from './world.ts';

/**
 * From when on the next digest may be shown, epoch ms; `now` or earlier means at once. One a business day, at the first
 * look within working hours: in the morning where the machine is on. That it was shown follows from the rows, since
 * what came late is delivered in no other way.
 */
export function digestFrom(
  now: number,
  { timeZone, self }: Pick<World, 'timeZone' | 'self'>,
  rows: readonly GuardRow[],
): number {
  const days = localDays(isKnownTimeZone(timeZone) ? timeZone : 'UTC', self.holidays ?? []);
  const { from, to } = readWorkingHours(self.workingHours) ?? defaultHours;
  const today = days.dayOf(now);
  const isGiven = rows.some(
    (row) =>
      row.deliveredAt !== undefined && isLate(row, row.deliveredAt) && days.dayOf(row.deliveredAt) === today,
  );
  const isOver = isGiven || now >= days.at(today, clockOf(to));
  let day = isOver ? today + 1 : today;
  for (let more = 0; more < 30 && !days.isBusiness(day); more += 1) day += 1;
  return days.at(day, clockOf(from));
}
