import { type FoundDate, findDates } from './dates/find-dates.ts';
import type { Clause } from './clause.ts';
import type { Scene } from './scene.ts';

const fine: ReadonlySet<FoundDate['grain']> = new Set(['minute', 'hour', 'day']);
/** "2027-03-02T14:00:00+01:00" is kept as "2027-03-02T14:00". */
const instantLength = 16;

/** The dates of a stretch of a clause; offsets in the clause's text. */
export function datesIn(clause: Clause, scene: Scene, start = 0, end = clause.text.length): FoundDate[] {
  const { now, timeZone } = scene;
  return findDates(clause.text.slice(start, end), { now, timeZone }).map((date) => ({
    ...date,
    start: date.start + start,
    end: date.end + start,
  }));
}

/** The day or instant of the first date that is certain; undefined for anything coarser or unsure. */
export function dueOf(clause: Clause, scene: Scene, start = 0, end = clause.text.length): string | undefined {
  const date = datesIn(clause, scene, start, end).find((found) => found.certain && fine.has(found.grain));
  return date?.from.slice(0, instantLength);
}
