import { partsOfDay, weekdayOf } from '../../../core/schedule/calendar-day.ts';
import { dayMs, type Wall, wallDay } from '../wall-time.ts';
import type { Budget } from './budget.ts';
import { calendarWalls } from './calendar-walls.ts';
import { clockUnits, clockWalls } from './clock-walls.ts';
import type { Rule } from './parse-rule.ts';

const fixedSteps: Partial<Record<Rule['frequency'], number>> = {
  ...clockUnits,
  DAILY: dayMs,
  WEEKLY: 7 * dayMs,
};

const orElse = (list: number[], value: number): number[] => (list.length > 0 ? list : [value]);

/** What a rule does not say is said by DTSTART (RFC 5545, 3.3.10). */
function completed(rule: Rule, start: Wall): Rule {
  const full = { ...rule };
  const { month, day } = partsOfDay(wallDay(start));
  const weekday = [{ nth: 0, weekday: weekdayOf(wallDay(start)) }];
  const hasDays = rule.yearDays.length + rule.monthDays.length + rule.weekdays.length > 0;
  if (!hasDays && rule.weeks.length > 0) full.weekdays = weekday;
  else if (!hasDays && rule.frequency === 'WEEKLY') full.weekdays = weekday;
  else if (!hasDays && (rule.frequency === 'YEARLY' || rule.frequency === 'MONTHLY')) {
    full.monthDays = [day];
    if (rule.frequency === 'YEARLY') full.months = orElse(rule.months, month);
  }
  const seconds = Math.floor((start - wallDay(start) * dayMs) / 1000);
  const { frequency } = rule;
  if (frequency !== 'SECONDLY') full.seconds = orElse(rule.seconds, seconds % 60);
  if (frequency !== 'SECONDLY' && frequency !== 'MINUTELY') {
    full.minutes = orElse(rule.minutes, Math.floor(seconds / 60) % 60);
  }
  if (!clockUnits[frequency]) full.hours = orElse(rule.hours, Math.floor(seconds / 3600));
  return full;
}

const partLists = [
  'months',
  'weeks',
  'yearDays',
  'monthDays',
  'weekdays',
  'hours',
  'minutes',
  'seconds',
] as const;

/** Every `step` ms and nothing else, so that the n-th time is known without counting. */
const fixedStep = (rule: Rule): number =>
  partLists.every((list) => rule[list].length === 0) && rule.positions.length === 0
    ? (fixedSteps[rule.frequency] ?? 0) * rule.interval
    : 0;

/** Where to begin, and how many times of the rule lie before that. A rule with COUNT must be counted from its start. */
function jump(rule: Rule, start: Wall, from: Wall): { wall: Wall; passed: number } {
  if (from <= start) return { wall: start, passed: 0 };
  if (rule.count === undefined) return { wall: from, passed: 0 };
  const step = fixedStep(rule);
  const passed = step > 0 ? Math.floor((from - start) / step) : 0;
  return { wall: start + passed * step, passed: Math.max(0, passed - 1) };
}

type Range = {
  start: Wall;
  from: Wall;
  to: Wall;
  /** The last time, included. */
  until?: Wall;
  budget: Budget;
};

/**
 * The times of a rule inside `[from, to)`, ascending, as wall time of the event's zone; `start` (DTSTART) is the first
 * whether or not the rule has it, unless UNTIL lies before it (so Google leaves a series that was deleted from its start). `isCut` where the budget ended first.
 */
export function expandRule(
  given: Rule,
  { start, from, to, until, budget }: Range,
): { walls: Wall[]; isCut: boolean } {
  const rule = completed(given, start);
  const last = Math.min(to - 1, until ?? to);
  const walls: Wall[] = start >= from && start <= last ? [start] : [];
  const { wall, passed } = jump(given, start, from);
  let left = (rule.count ?? Number.POSITIVE_INFINITY) - 1 - passed;
  const walk = clockUnits[rule.frequency] ? clockWalls : calendarWalls;
  for (const time of walk(rule, start, wall, last, budget)) {
    if (time > last || left <= 0) return { walls, isCut: false };
    if (time <= start) continue;
    left -= 1;
    budget.steps -= 1;
    if (time < from) continue;
    budget.instances -= 1;
    if (budget.instances < 0) break;
    walls.push(time);
  }
  return { walls, isCut: left > 0 && (budget.steps <= 0 || budget.instances < 0) };
}
