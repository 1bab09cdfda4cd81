import { dayMs, type Wall, wallDay } from '../wall-time.ts';
import type { Budget } from './budget.ts';
import { atPositions } from './calendar-walls.ts';
import { dayFits } from './day-fits.ts';
import type { Rule } from './parse-rule.ts';

const hourMs = 3_600_000;
const minuteMs = 60_000;

/** Frequencies below a day, in ms. */
export const clockUnits: Partial<Record<Rule['frequency'], number>> = {
  HOURLY: hourMs,
  MINUTELY: minuteMs,
  SECONDLY: 1_000,
};

const allows = (list: number[], value: number): boolean => list.length === 0 || list.includes(value);

/** When the day, hour or minute ends that a rule leaves out, so that it is passed in one step; undefined where it fits. */
function endOfMisfit(rule: Rule, at: Wall): Wall | undefined {
  const day = wallDay(at);
  if (!dayFits(rule, day)) return (day + 1) * dayMs;
  const time = at - day * dayMs;
  const [hour, minute] = [Math.floor(time / hourMs), Math.floor(time / minuteMs)];
  if (!allows(rule.hours, hour)) return day * dayMs + (hour + 1) * hourMs;
  if (rule.frequency === 'HOURLY' || allows(rule.minutes, minute % 60)) return undefined;
  return day * dayMs + (minute + 1) * minuteMs;
}

/** The times inside one hour, minute or second that fits. */
function timesIn(rule: Rule, period: Wall): Wall[] {
  if (rule.frequency === 'SECONDLY')
    return allows(rule.seconds, Math.floor(period / 1000) % 60) ? [period] : [];
  const minutes = rule.frequency === 'HOURLY' ? rule.minutes : [0];
  return minutes.flatMap((minute) =>
    rule.seconds.map((second) => period + minute * minuteMs + second * 1000),
  );
}

/** Ascending, from the period that holds `from`, to `last`; what does not fit is passed in one step. */
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
  for (let at = periodFrom(from); at <= last && budget.steps > 0; at += step) {
    budget.steps -= 1;
    const end = endOfMisfit(rule, at);
    if (end !== undefined) {
      at = Math.max(at, periodFrom(end - 1));
      continue;
    }
    const times = timesIn(rule, at);
    budget.steps -= times.length;
    yield* rule.positions.length > 0 ? atPositions(times, rule.positions) : times;
  }
}
