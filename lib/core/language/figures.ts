import type { Clause } from './clause.ts';
import { type FoundDate, findDates } from './dates/find-dates.ts';
import type { Scene } from './scene.ts';

const fine: ReadonlySet<FoundDate['grain']> = new Set(['minute', 'hour', 'day']);
/** "2027-03-02T14:00:00+01:00" is kept as "2027-03-02T14:00". */
const instantLength = 16;
/** Several rules ask for the dates of one clause; a clause lives for one call only. */
const datesOf = new WeakMap<Clause, FoundDate[]>();

/** The dates of a clause, offsets in its text. */
function datesIn(clause: Clause, { now, timeZone }: Scene): FoundDate[] {
  const known = datesOf.get(clause);
  if (known !== undefined) return known;
  const dates = findDates(clause.text, { now, timeZone });
  datesOf.set(clause, dates);
  return dates;
}

/** The day or instant of the first certain date from `start` on; undefined for anything coarser or unsure. */
export function dueOf(clause: Clause, scene: Scene, start = 0): string | undefined {
  const date = datesIn(clause, scene).find(
    (found) => found.end > start && found.certain && fine.has(found.grain),
  );
  return date?.from.slice(0, instantLength);
}
