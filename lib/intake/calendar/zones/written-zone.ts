import type { Budget } from '../recur/budget.ts';
import { expandRule } from '../recur/expand-rule.ts';
import { parseRule, type Rule } from '../recur/parse-rule.ts';
import { readProperties, unfold } from '../read-properties.ts';
import { partsOfDay } from '../../../core/schedule/calendar-day.ts';
import { dayMs, dayNumber, readDateValue, type Wall, wallDay } from '../wall-time.ts';
import { type Zone, zoneOfOffsets } from './zone.ts';

/** One STANDARD or DAYLIGHT part (RFC 5545, 3.6.5): from `start` on, and as often as it says, `to` holds after `from`. */
type Observance = { start: Wall; from: number; to: number; dates: Wall[]; rule?: Rule; until?: Wall };

type Onset = { wall: Wall; from: number; to: number };

const wanted = new Set(['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE']);

/** `+0130` or `-053000` in ms; undefined where it is none. */
export function readOffset(text = ''): number | undefined {
  const [, sign, hours, minutes, seconds] = /^([+-]?)(\d{2}):?(\d{2}):?(\d{2})?$/.exec(text.trim()) ?? [];
  if (hours === undefined) return undefined;
  const ms = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds ?? 0)) * 1000;
  return sign === '-' ? -ms : ms;
}

function readObservance(text: string): Observance | undefined {
  const { first, all } = readProperties(text, wanted);
  const start = readDateValue(first('DTSTART')?.value ?? '')?.wall;
  const to = readOffset(first('TZOFFSETTO')?.value);
  if (start === undefined || to === undefined) return undefined;
  const from = readOffset(first('TZOFFSETFROM')?.value) ?? to;
  const dates = all('RDATE').flatMap(({ value }) =>
    value.split(',').flatMap((one) => readDateValue(one)?.wall ?? []),
  );
  const rule = parseRule(first('RRULE')?.value ?? '')?.rule;
  const until = readDateValue(rule?.until ?? '');
  return {
    start,
    from,
    to,
    dates: [start, ...dates],
    rule,
    // An UNTIL in UTC is as the clock stood before the change.
    until: until?.isUtc ? until.wall + from : until?.wall,
  };
}

/** Onsets of one part up to `wall`, the last one among them; a yearly rule has one in any two years. */
function onsetsUpTo(part: Observance, wall: Wall, budget: Budget): Onset[] {
  const { start, rule, until, from, to } = part;
  const end = Math.min(wall, until ?? wall) + 1;
  const range = { start, from: end - 800 * dayMs, to: end, until, budget };
  budget.steps -= part.dates.length;
  const repeated = rule ? expandRule(rule, range).walls : [];
  return [...part.dates, ...repeated].filter((at) => at <= wall).map((at) => ({ wall: at, from, to }));
}

/** The onsets of one year and the one before it, ascending. */
function onsetsOfYear(parts: Observance[], year: number, budget: Budget): Onset[] {
  const all = parts
    .flatMap((part) => onsetsUpTo(part, dayNumber(year + 1, 1, 1) * dayMs, budget))
    .sort((a, b) => a.wall - b.wall);
  const before = all.findLastIndex(({ wall }) => wall < dayNumber(year, 1, 1) * dayMs);
  return all.slice(Math.max(0, before));
}

/** The zone that a VTIMEZONE describes, as it is written; undefined where nothing in it can be used. Its rules cost `budget`. */
export function readWrittenZone(text: string, budget: Budget): Zone | undefined {
  const [, ...pieces] = unfold(text).split(/^BEGIN:(?:STANDARD|DAYLIGHT)\s*$/im);
  const parts = pieces.slice(0, 400).flatMap((piece) => readObservance(piece) ?? []);
  const [first] = parts.toSorted((a, b) => a.start - b.start);
  if (!first) return undefined;
  const years = new Map<number, Onset[]>();
  return zoneOfOffsets((wall) => {
    const { year } = partsOfDay(wallDay(wall));
    const onsets = years.get(year) ?? (budget.steps > 0 ? onsetsOfYear(parts, year, budget) : []);
    years.set(year, onsets);
    const last = onsets.findLast((onset) => onset.wall <= wall);
    if (!last) return first.from;
    // Inside the gap of a change to summer time the clock is read as it stood before.
    return wall < last.wall + last.to - last.from ? last.from : last.to;
  });
}
