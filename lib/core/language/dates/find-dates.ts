import type { dateSchema } from '../../contract/dates.ts';
import type { z } from '../../model/zod.ts';
import { isoDay } from '../../schedule/calendar-day.ts';
import { clockOf } from '../../schedule/working-hours.ts';
import { instantOf, isoWithOffset } from '../../schedule/zoned-time.ts';
import { allMatches } from '../all-matches.ts';
import { detectLanguage } from '../detect-language.ts';
import { findAddresses } from '../numbers/addresses.ts';
import { startsFigure } from '../numbers/figure-start.ts';
import { withCondition } from './condition.ts';
import { type DateOptions, makeScan } from './make-scan.ts';

import { type When, readWhen } from './read-when.ts';
import { refineLists } from './refine-lists.ts';
import type { Scan } from './scan.ts';
import { dateStarts, startOf } from './starts.ts';
import { toRuleWords } from './to-rule-words.ts';

/** A date, a time or a stretch of days that a text names, with the words it stands in and the rule that read them. */
export type FoundDate = z.infer<typeof dateSchema>;

const relations =
  /\b(?:(not|no|earlier than|later than)\s+(?:(?!until\b)\w+\s+)?)?(after|before|by|until|till|since|from|starting|earlier than|later than)\s+(?:the\s+|early\s+|late\s+)?$/;

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
function resolve(text: string, scan: Scan, when: When & { condition?: string }): FoundDate | undefined {
  const { start, end, clock, condition, rule } = when;
  const quote = text.slice(start, end);
  const relation = condition === undefined ? relationOf(scan, start) : undefined;
  const extra = {
    ...(condition !== undefined && { condition: quote }),
    ...(relation !== undefined && { relation }),
    rule,
  };
  if (clock === undefined) {
    if (when.span === undefined) return undefined;
    const { from, to, grain, certain } = when.span;
    return { quote, start, end, from: isoDay(from), to: isoDay(to), grain, certain, ...extra };
  }
  const day = when.span?.from ?? scan.today + (clock.from > scan.minuteOfDay ? 0 : 1);
  const zone =
    clock.timeZone ?? (clock.isElsewhere === true ? scan.contactTimeZone : undefined) ?? scan.timeZone;
  const at = (minutes: number): string =>
    isoWithOffset(instantOf(isoDay(day + Math.floor(minutes / 1_440)), clockOf(minutes % 1_440), zone), zone);
  const isPlaceKnown = clock.isElsewhere !== true || scan.contactTimeZone !== undefined;
  const certain = (when.span?.certain ?? false) && isPlaceKnown;
  return { quote, start, end, from: at(clock.from), to: at(clock.to), grain: clock.grain, certain, ...extra };
}

function isFree(text: string, at: number): boolean {
  return /\d/.test(text[at] ?? '') ? startsFigure(text, at) : !/[\w@#]/.test(text[at - 1] ?? ' ');
}

/** "2pm", "at 4": without a day a part of the day is nothing, and a bare hour needs its "at". */
const isTimeAlone = (scan: Scan, { start, end, clock }: When): boolean =>
  clock?.isPart !== true &&
  (clock?.isBare !== true ||
    /(?:\bat|@)\s?$/.test(scan.before(start)) ||
    (/\d:\d\d/.test(scan.text.slice(start, end)) &&
      /\b(?:one|set|invite|call|slot|meet|meeting|demo|it) (?:for|from) $/.test(scan.before(start))));

/** Every date and time in order, without what stands inside an address or a phone number. */
function readAll(scan: Scan): When[] {
  const { text } = scan;
  let addresses: ReturnType<typeof findAddresses> | undefined;
  const found: When[] = [];
  let [end, next] = [0, 0];
  for (const token of allMatches(text, /[a-z]+|\d+/gi)) {
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

/** Sounds that speech recognition writes down: "next um Tuesday". */
const fillers = /\b(?:u[hm]+|er+m?|hmm+)\b,?/gi;

function findInRuleWords(text: string, options: DateOptions): FoundDate[] {
  const scan = makeScan(
    text.replaceAll(fillers, (sound) => ' '.repeat(sound.length)),
    options,
  );
  const dates: FoundDate[] = [];
  for (const when of refineLists(text, readAll(scan))) {
    const free = dates.at(-1)?.end ?? 0;
    const conditional = withCondition(scan, when);
    const date = resolve(
      text,
      scan,
      conditional !== undefined && conditional.start >= free ? conditional : when,
    );
    if (date !== undefined && date.start >= free) dates.push(date);
  }
  return dates;
}

/**
 * Finds what reps write about time, resolved against `now` (ISO 8601; local to `timeZone`, default UTC, where it has no
 * offset). Sorted by start, never overlapping. Linear in the text's length. The rules know English words; another
 * language is said to them in those.
 */
export function findDates(text: string, options: DateOptions): FoundDate[] {
  if ((options.language ?? detectLanguage(text)) === 'en') return findInRuleWords(text, options);
  const said = toRuleWords(text);
  return findInRuleWords(said.text, options).map((date) => {
    const [start, end] = said.toWritten(date.start, date.end);
    const quote = text.slice(start, end);
    return { ...date, quote, start, end, ...(date.condition !== undefined && { condition: quote }) };
  });
}
