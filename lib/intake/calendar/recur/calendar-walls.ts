import { partsOfDay, weekdayOf, type Day } from '../../../core/schedule/calendar-day.ts';
import { dayMs, dayNumber, monthLength, type Wall, wallDay } from '../wall-time.ts';
import type { Budget } from './budget.ts';
import { dayFits } from './day-fits.ts';
import type { Rule } from './parse-rule.ts';

type Span = { first: Day; length: number };

/** The periods of a rule (its years, months, weeks or days), counted from that of DTSTART. */
type Periods = { spansOf: (index: number) => Span[]; indexAt: (wall: Wall) => number };

const monthSpan = (year: number, month: number): Span => ({
  first: dayNumber(year, month, 1),
  length: monthLength(year, month),
});

function calendarPeriods(rule: Rule, start: Wall): Periods {
  const day = wallDay(start);
  const { year, month } = partsOfDay(day);
  const every = rule.interval;
  if (rule.frequency === 'YEARLY') {
    // Only the rule's months are walked: "last Sunday of October" need not look at 365 days.
    const months = rule.months.length > 0 ? rule.months : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    return {
      spansOf: (index) => months.map((one) => monthSpan(year + index * every, one)),
      indexAt: (wall) => Math.floor((partsOfDay(wallDay(wall)).year - year) / every),
    };
  }
  if (rule.frequency === 'MONTHLY') {
    return {
      spansOf: (index) => [monthSpan(year, month + index * every)],
      indexAt: (wall) => {
        const at = partsOfDay(wallDay(wall));
        return Math.floor(((at.year - year) * 12 + at.month - month) / every);
      },
    };
  }
  const isWeek = rule.frequency === 'WEEKLY';
  const length = isWeek ? 7 : 1;
  const first = isWeek ? day - ((weekdayOf(day) - rule.weekStart + 7) % 7) : day;
  return {
    spansOf: (index) => [{ first: first + index * every * length, length }],
    indexAt: (wall) => Math.floor((wallDay(wall) - first) / (every * length)),
  };
}

/** Times of the day, ascending, in ms. */
const timesOfDay = (rule: Rule): number[] =>
  rule.hours.flatMap((hour) =>
    rule.minutes.flatMap((minute) =>
      rule.seconds.map((second) => ((hour * 60 + minute) * 60 + second) * 1000),
    ),
  );

const daysIn = (rule: Rule, { first, length }: Span): Day[] =>
  Array.from({ length }, (_, at) => first + at).filter((day) => dayFits(rule, day));

const wallsOf = (days: Day[], times: number[]): Wall[] =>
  days.flatMap((day) => times.map((time) => day * dayMs + time));

/** Keeps the places that BYSETPOS names: 1 is the first of the period, -1 its last. */
export const atPositions = (walls: Wall[], positions: number[]): Wall[] =>
  walls.filter((_, at) => positions.includes(at + 1) || positions.includes(at - walls.length));

/** Ascending, from the day of `from` to the wall time `last`; ends early when the budget is spent. */
export function* calendarWalls(
  rule: Rule,
  start: Wall,
  from: Wall,
  last: Wall,
  budget: Budget,
): Generator<Wall> {
  const { spansOf, indexAt } = calendarPeriods(rule, start);
  const times = timesOfDay(rule);
  budget.steps -= times.length;
  for (let index = Math.max(0, indexAt(from)); budget.steps > 0; index += 1) {
    const spans = spansOf(index);
    // An interval of a billion years has no date any more: NaN ends it too.
    if (!((spans[0]?.first ?? Number.NaN) * dayMs <= last)) return;
    const days = spans.flatMap((span) => daysIn(rule, span));
    budget.steps -= spans.reduce((sum, { length }) => sum + length, 0);
    if (rule.positions.length > 0) {
      budget.steps -= days.length * times.length;
      if (budget.steps > 0) yield* atPositions(wallsOf(days, times), rule.positions);
    } else {
      for (const day of days) if (day >= wallDay(from)) yield* wallsOf([day], times);
    }
  }
}
