import { partsOfDay, weekdayOf, type Day } from '../../../core/schedule/calendar-day.ts';
import { dayNumber, monthLength } from '../wall-time.ts';
import type { NthWeekday, Rule } from './parse-rule.ts';

const holds = (list: number[], value: number, fromEnd: number): boolean =>
  list.length === 0 || list.includes(value) || list.includes(fromEnd);

/** Number of the week and the same counted from the year's last; a week is of the year that has four of its days. */
function weekOf(day: Day, weekStart: number): { week: number; fromEnd: number } {
  const first = day - ((weekdayOf(day) - weekStart + 7) % 7);
  const { year } = partsOfDay(first + 3);
  const firstWeek = (of: number) => {
    const fourth = dayNumber(of, 1, 4);
    return fourth - ((weekdayOf(fourth) - weekStart + 7) % 7);
  };
  const week = (first - firstWeek(year)) / 7 + 1;
  return { week, fromEnd: week - (firstWeek(year + 1) - firstWeek(year)) / 7 - 1 };
}

/** Which "first Monday" is meant: of the month, of the year, or none (weeks and days know no nth). */
function hasNth(rule: Rule, { nth }: NthWeekday, day: Day): boolean {
  if (nth === 0 || (rule.frequency !== 'MONTHLY' && rule.frequency !== 'YEARLY')) return true;
  const { year, month, day: date } = partsOfDay(day);
  const isOfMonth = rule.frequency === 'MONTHLY' || rule.months.length > 0;
  const place = isOfMonth ? date : day - dayNumber(year, 1, 1) + 1;
  const length = isOfMonth ? monthLength(year, month) : dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1);
  return nth > 0 ? Math.ceil(place / 7) === nth : -Math.ceil((length - place + 1) / 7) === nth;
}

/** Whether a rule's parts let that day through; what the rule leaves to DTSTART was put into it before. */
export function dayFits(rule: Rule, day: Day): boolean {
  const weekday = weekdayOf(day);
  if (rule.weekdays.length > 0) {
    if (!rule.weekdays.some((one) => one.weekday === weekday && hasNth(rule, one, day))) return false;
  }
  const { year, month, day: date } = partsOfDay(day);
  if (rule.months.length > 0 && !rule.months.includes(month)) return false;
  if (rule.monthDays.length > 0 && !holds(rule.monthDays, date, date - monthLength(year, month) - 1))
    return false;
  if (rule.yearDays.length > 0) {
    const start = dayNumber(year, 1, 1);
    if (!holds(rule.yearDays, day - start + 1, day - dayNumber(year + 1, 1, 1))) return false;
  }
  if (rule.weeks.length === 0) return true;
  const { week, fromEnd } = weekOf(day, rule.weekStart);
  return holds(rule.weeks, week, fromEnd);
}
