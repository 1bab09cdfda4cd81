import { isoDay } from '../../schedule/calendar-day.ts';
import { clockOf } from '../../schedule/working-hours.ts';
import { instantOf, isoWithOffset } from '../../schedule/zoned-time.ts';
import { findAddresses } from '../numbers/addresses.ts';
import { startsFigure } from '../numbers/figure-start.ts';
import { withCondition } from './condition.ts';
import { makeScan } from './make-scan.ts';
import { type When, readWhen } from './read-when.ts';
import { refineLists } from './refine-lists.ts';
import type { Scan } from './scan.ts';
import { dateStarts, startOf } from './starts.ts';

/** A date, a time or a stretch of days that a text names, with the words it stands in. */
export type FoundDate = {
  quote: string;
  start: number;
  end: number;
  /** Included. Local `YYYY-MM-DD` for a day and larger, ISO 8601 with offset for hour and minute. */
  from: string;
  /** Excluded, in the same form. */
  to: string;
  grain: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** False where it should be asked, not shown as fact. */
  certain: boolean;
  /** "after Q1 planning wraps up": the words that must come true first; `from` is the earliest date they imply. */
  condition?: string;
  /** The word before it that says which side of the date is meant: "by Friday", "after Q1" (then `to` is the earliest). */
  relation?: 'after' | 'before' | 'by' | 'until' | 'since' | 'from';
  rule: string;
};

const relations =
  /\b(?:(not|no|earlier than|later than)\s+(?:\w+\s+)?)?(after|before|by|until|till|since|from|starting|earlier than|later than)\s+(?:the\s+|early\s+|late\s+)?$/;

function relationOf(scan: Scan, at: number): FoundDate['relation'] {
  const [, negation, word = ''] = relations.exec(scan.before(at)) ?? [];
  const names: Record<string, FoundDate['relation'][]> = {
    after: ['after', 'by'],
    before: ['before', 'from'],
    by: ['by'],
    until: ['until', 'from'],
    till: ['until', 'from'],
    since: ['since'],
    from: ['from'],
    starting: ['from'],
    'earlier than': ['before', 'from'],
    'later than': ['after', 'by'],
  };
  return names[word]?.[negation === undefined ? 0 : 1];
}

/** Local days and minutes as the strings of the contract. A time without a day is the next such time, and is asked. */
function resolve(scan: Scan, when: When & { condition?: string }): FoundDate | undefined {
  const { start, end, clock, condition, rule } = when;
  const quote = scan.text.slice(start, end);
  const relation = condition === undefined ? relationOf(scan, start) : undefined;
  const extra = {
    ...(condition !== undefined && { condition }),
    ...(relation !== undefined && { relation }),
    rule,
  };
  if (clock === undefined) {
    if (when.span === undefined) return undefined;
    const { from, to, grain, certain } = when.span;
    return { quote, start, end, from: isoDay(from), to: isoDay(to), grain, certain, ...extra };
  }
  const day = when.span?.from ?? scan.today + (clock.from > scan.minuteOfDay ? 0 : 1);
  const zone = clock.timeZone ?? scan.timeZone;
  const at = (minutes: number): string =>
    isoWithOffset(instantOf(isoDay(day + Math.floor(minutes / 1_440)), clockOf(minutes % 1_440), zone), zone);
  const certain = (when.span?.certain ?? false) && clock.isElsewhere !== true;
  return { quote, start, end, from: at(clock.from), to: at(clock.to), grain: clock.grain, certain, ...extra };
}

function isFree(text: string, at: number): boolean {
  return /\d/.test(text[at] ?? '') ? startsFigure(text, at) : !/[\w@#]/.test(text[at - 1] ?? ' ');
}

/** "2pm", "at 4": without a day a part of the day is nothing, and a bare hour needs its "at". */
const isTimeAlone = (scan: Scan, { start, clock }: When): boolean =>
  clock?.isPart !== true && (clock?.isBare !== true || /(?:\bat|@)\s?$/.test(scan.before(start)));

/** Every date and time in order, without what stands inside an address or a phone number. */
function readAll(scan: Scan): When[] {
  const { text } = scan;
  let addresses: ReturnType<typeof findAddresses> | undefined;
  const found: When[] = [];
  let [end, next] = [0, 0];
  for (const token of text.matchAll(/[a-z]+|\d+/gi)) {
    const at = token.index;
    const first = startOf(token[0]);
    if (at < end || !dateStarts.has(first)) continue;
    // Most texts have no word that a date can begin with.
    addresses ??= findAddresses(text);
    while ((addresses[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    if ((addresses[next]?.start ?? Number.POSITIVE_INFINITY) <= at || !isFree(text, at)) continue;
    const when = readWhen(scan, at, first);
    if (when === undefined || (when.span === undefined && !isTimeAlone(scan, when))) continue;
    found.push(when);
    end = when.end;
  }
  return found;
}

/**
 * Finds what reps write about time, resolved against `now` (ISO 8601; local to `timeZone`, default UTC, where it has no
 * offset). Sorted by start, never overlapping. Linear in the text's length.
 */
export function findDates(text: string, options: { now: string; timeZone?: string }): FoundDate[] {
  const scan = makeScan(text, options.now, options.timeZone ?? 'UTC');
  const dates: FoundDate[] = [];
  for (const when of refineLists(text, readAll(scan))) {
    const free = dates.at(-1)?.end ?? 0;
    const conditional = withCondition(scan, when);
    const date = resolve(scan, conditional !== undefined && conditional.start >= free ? conditional : when);
    if (date !== undefined && date.start >= free) dates.push(date);
  }
  return dates;
}
