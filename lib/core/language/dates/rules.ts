import type { Rule } from './scan.ts';
import { dayMonth, monthDay } from './rules/month-day.ts';
import { dayOfMonth, dayOfNamedMonth } from './rules/day-of-month.ts';
import { edge, nthOf, shortEnd } from './rules/edge.ts';
import { fiscal } from './rules/fiscal.ts';
import { fromNowRule, inDuration, nextFew } from './rules/duration.ts';
import { half, period, quarter, wordedQuarter, year } from './rules/period.ts';
import { holiday } from './rules/holiday.ts';
import { isoDate } from './rules/iso-date.ts';
import { monthRule } from './rules/month.ts';
import { nthWeekday } from './rules/nth-weekday.ts';
import { relativeDay } from './rules/relative-day.ts';
import { season } from './rules/season.ts';
import { slashDate } from './rules/slash-date.ts';
import { unitsFromDay, weekdayFromDay } from './rules/offset.ts';
import { week, weekNumber, weekOf, weekendRule } from './rules/week.ts';
import { weekdayNumberRule, weekdayRule, weekdayWeek, weekdaysFromNow } from './rules/weekday.ts';

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
