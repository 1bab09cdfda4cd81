import { dayMs, type Wall, wallDay } from '../wall-time.ts';
import type { Budget } from './budget.ts';
import { atPositions } from './calendar-walls.ts';
import { dayFits } from './day-fits.ts';
import type { Rule } from './parse-rule.ts';

/** Frequencies below a day, in ms. */
export const clockUnits: Partial<Record<Rule['frequency'], number>> = {
  HOURLY: 3_600_000,
  MINUTELY: 60_000,
  SECONDLY: 1_000,
};

const allows = (list: number[], value: number): boolean => list.length === 0 || list.includes(value);

/** The times inside one hour, minute or second; parts of the rule's own unit and above are limits. */
function timesIn(rule: Rule, period: Wall): Wall[] {
  const seconds = Math.floor(period / 1000);
  if (!allows(rule.hours, Math.floor(seconds / 3600) % 24)) return [];
  if (rule.frequency === 'HOURLY') {
    return rule.minutes.flatMap((minute) =>
      rule.seconds.map((second) => period + minute * 60_000 + second * 1000),
    );
  }
  if (!allows(rule.minutes, Math.floor(seconds / 60) % 60)) return [];
  if (rule.frequency === 'MINUTELY') return rule.seconds.map((second) => period + second * 1000);
  return allows(rule.seconds, seconds % 60) ? [period] : [];
}

/** Ascending, from the period that holds `from`, to `last`; a day that does not fit is left in one step. */
export function* clockWalls(
  rule: Rule,
  start: Wall,
  from: Wall,
  last: Wall,
  budget: Budget,
): Generator<Wall> {
  const unit = clockUnits[rule.frequency] ?? dayMs;
  const step = unit * rule.interval;
  const base = Math.floor(start / unit) * unit;
  const periodFrom = (wall: Wall) => base + Math.max(0, Math.floor((wall - base) / step)) * step;
  let day = Number.NaN;
  let isDayIn = false;
  for (let at = periodFrom(from); at <= last && budget.steps > 0; at += step) {
    budget.steps -= 1;
    if (wallDay(at) !== day) {
      day = wallDay(at);
      isDayIn = dayFits(rule, day);
    }
    if (!isDayIn) {
      at = Math.max(at, periodFrom((day + 1) * dayMs - 1));
      continue;
    }
    const times = timesIn(rule, at);
    budget.steps -= times.length;
    yield* rule.positions.length > 0 ? atPositions(times, rule.positions) : times;
  }
}
