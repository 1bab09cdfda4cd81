import { readClock } from './clock.ts';
import { combineClocks, combineSpans } from './combine.ts';
import { readAt } from './make-scan.ts';
import { clockStarts, todayStarts } from './starts.ts';
import { type Clock, type Scan, type Span, matchAt, sticky } from './scan.ts';

/** A date, a time, or both, before it is turned into the strings of a `FoundDate`. */
export type When = { start: number; end: number; span?: Span; clock?: Clock; rule: string };

const toClock = sticky(
  String.raw`(?:[ \t]|[,(:–—~@·|-]|\.(?=\s\d)|T(?=\d)|(?:at|from|around|about|approx(?:imately)?|between|by|before|b4|after|until|till|for(?!\s[ap]\.?\s?m\b)|say|maybe|like|in(?: the| between)?|the|sometime|any ?time|later than|is fine|on)(?=[\s\d~]))*`,
);
const toSpan = sticky(String.raw`\.?[ \t]*(?:[,(]\s?)?(?:(?:on|of|in|for)\s+)?`);
const clockLead =
  /(?:\b(?:at|from|around|about|approx(?:imately)?|between|before|after|until|till|by|for|later than)|[@~])\s*$/i;

function readClockAt(
  scan: Scan,
  at: number,
  lead: string,
  when: { span?: Span; clock?: Clock },
): { clock: Clock; end: number } | undefined {
  return readClock(scan.text, at, {
    hasLead: clockLead.test(lead),
    hasDay: when.span !== undefined,
    lead,
    part: when.clock?.isPart === true ? when.clock : undefined,
  });
}

/** Reads one more piece that belongs to what was read so far, or nothing. */
function extend(scan: Scan, when: When): When | undefined {
  const linkToSpan = matchAt(toSpan, scan.text, when.end)?.[0] ?? '';
  const at = when.end + linkToSpan.length;
  if (linkToSpan !== '' || when.span === undefined) {
    const next = readAt(scan, at, 0);
    if (next !== undefined && next.clock === undefined) {
      const span = when.span === undefined ? next.span : combineSpans(when.span, next.span);
      if (span !== undefined && (when.span !== undefined || span.grain === 'day')) {
        return {
          ...when,
          span,
          end: closing(scan, linkToSpan, next.end),
          rule: when.span === undefined ? next.rule : when.rule,
        };
      }
    }
  }
  if (when.span !== undefined && when.span.grain !== 'day') return undefined;
  const linkToClock = matchAt(toClock, scan.text, when.end)?.[0] ?? '';
  if (linkToClock === '' && when.clock === undefined) return undefined;
  const time = readClockAt(scan, when.end + linkToClock.length, linkToClock, when);
  if (time === undefined || linkToClock === '') return undefined;
  const clock = combineClocks(when.clock, time.clock);
  return clock && { ...when, clock, end: closing(scan, linkToClock, time.end) };
}

const closing = (scan: Scan, link: string, end: number): number =>
  link.includes('(') && scan.text[end] === ')' ? end + 1 : end;

const partWithDay = sticky(
  String.raw`(?:(?:late|early|later)\s+)?(?:(this)\s+(?:morning|afternoon|evening)|(tonight)|(last)\s+night|(?:the\s+)?(eod|cob|eob|(?:end|close)\s+of\s+(?:the\s+)?(?:business|play|day)))(?![\w-])`,
);

const isRemark = /^(?:,|\s+(?:we|i|it|you|they|he|she|this|that|there|what)\b)/i;

/** "this afternoon", "tonight", "EOD": a part of a day that names the day too. */
function readPartOfToday(scan: Scan, at: number): When | undefined {
  const match = matchAt(partWithDay, scan.text, at);
  if (match === null) return undefined;
  const [whole, , , last, short] = match;
  const isImplied = short !== undefined;
  // "at the end of the day, it is the price": no time.
  if (
    isImplied &&
    /\bat\s+(?:the\s+)?$/.test(scan.before(at)) &&
    isRemark.test(scan.text.slice(at + whole.length, at + whole.length + 8))
  )
    return undefined;
  const part = readClock(
    scan.text,
    at + whole.search(/\b(?:morning|afternoon|evening|tonight|night|eod|cob|eob|end|close)\b/i),
    { hasLead: false, hasDay: true, lead: '' },
  );
  const from = scan.today - (last === undefined ? 0 : 1);
  return {
    start: at,
    end: at + whole.length,
    span: { from, to: from + 1, grain: 'day', certain: true, ...(isImplied && { isImplied }) },
    clock: part?.clock,
    rule: 'date/part-of-today',
  };
}

/** Reads whatever date or time starts at this offset (whose first word is `first`), with all that belongs to it. */
export function readWhen(scan: Scan, at: number, first: string): When | undefined {
  const today = todayStarts.has(first) ? readPartOfToday(scan, at) : undefined;
  const span = readAt(scan, at, 0);
  let when: When | undefined = today ?? (span && { start: at, ...span });
  if (when === undefined) {
    const time = clockStarts.has(first) ? readClockAt(scan, at, scan.before(at), {}) : undefined;
    if (time === undefined) return undefined;
    when = { start: at, end: time.end, clock: time.clock, rule: 'time' };
  }
  for (let round = 0; round < 4; round += 1) {
    const more = extend(scan, when);
    if (more === undefined) break;
    when = more;
  }
  return when;
}
