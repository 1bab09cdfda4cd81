import type { Rule } from './scan.ts';
import { dayMonth } from './rules/day-month.ts';
import { dayOfMonth } from './rules/day-of-month.ts';
import { dayOfNamedMonth } from './rules/day-of-named-month.ts';
import { edge } from './rules/edge.ts';
import { fiscal } from './rules/fiscal.ts';
import { fromNowRule } from './rules/from-now.ts';
import { half } from './rules/half.ts';
import { holiday } from './rules/holiday.ts';
import { inDuration } from './rules/in-duration.ts';
import { isoDate } from './rules/iso-date.ts';
import { monthDay } from './rules/month-day.ts';
import { monthRule } from './rules/month.ts';
import { nextFew } from './rules/next-few.ts';
import { nthOf } from './rules/nth-of.ts';
import { nthWeekday } from './rules/nth-weekday.ts';
import { period } from './rules/period.ts';
import { quarter } from './rules/quarter.ts';
import { relativeDay } from './rules/relative-day.ts';
import { season } from './rules/season.ts';
import { shortEnd } from './rules/short-end.ts';
import { slashDate } from './rules/slash-date.ts';
import { unitsFromDay } from './rules/units-from-day.ts';
import { week } from './rules/week.ts';
import { weekNumber } from './rules/week-number.ts';
import { weekOf } from './rules/week-of.ts';
import { weekdayFromDay } from './rules/weekday-from-day.ts';
import { weekdayNumberRule } from './rules/weekday-number.ts';
import { weekdayRule } from './rules/weekday.ts';
import { weekdayWeek } from './rules/weekday-week.ts';
import { weekdaysFromNow } from './rules/weekdays-from-now.ts';
import { weekendRule } from './rules/weekend.ts';
import { wordedQuarter } from './rules/worded-quarter.ts';
import { year } from './rules/year.ts';

/** Where two rules read equally many characters, the earlier one wins. */
export const rules: readonly Rule[] = [
  isoDate,
  slashDate,
  monthDay,
  dayMonth,
  dayOfNamedMonth,
  dayOfMonth,
  relativeDay,
  unitsFromDay,
  weekdayFromDay,
  weekdayWeek,
  weekdaysFromNow,
  weekdayNumberRule,
  weekdayRule,
  weekOf,
  weekNumber,
  weekendRule,
  week,
  nthWeekday,
  nthOf,
  shortEnd,
  edge,
  fiscal,
  wordedQuarter,
  quarter,
  half,
  period,
  monthRule,
  inDuration,
  fromNowRule,
  nextFew,
  holiday,
  season,
  year,
];

/** Rules by the first word of what they read (`#`: digits), so that a page of notes costs one look-up a word. */
export const rulesByStart: ReadonlyMap<string, readonly Rule[]> = Map.groupBy(
  rules.flatMap((rule) => [...new Set(rule.starts)].map((start) => ({ start, rule }))),
  (entry) => entry.start,
)
  .entries()
  .reduce(
    (map, [start, entries]) =>
      map.set(
        start,
        entries.map((entry) => entry.rule),
      ),
    new Map<string, Rule[]>(),
  );
