import { addMonths, daysInMonth, dayOf, partsOfDay } from '../../../schedule/calendar-day.ts';
import { currentPeriod, lastWorkingDayBefore, partOfYear } from '../periods.ts';
import { type DayGrain, type Rule, type Scan, type Span, sticky } from '../scan.ts';
import { placesInRow, firstWords } from '../../vocabulary/en/dates.ts';

type Point = 'start' | 'early' | 'mid' | 'late' | 'end';
type Edge = Point | 'rest' | 'first half' | 'second half';

const edges: Record<string, Edge> = {
  start: 'start',
  beginning: 'start',
  begining: 'start',
  top: 'start',
  early: 'early',
  'first half': 'first half',
  '1st half': 'first half',
  '2nd half': 'second half',
  'first part': 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  later: 'late',
  'second half': 'second half',
  'back half': 'second half',
  'latter half': 'second half',
  end: 'end',
  close: 'end',
  rest: 'rest',
  remainder: 'rest',
  remaining: 'rest',
};

/** Offsets in days from Monday. */
const ofWeek: Record<Point, [number, number]> = {
  start: [0, 2],
  early: [0, 2],
  mid: [1, 4],
  late: [3, 5],
  end: [4, 5],
};
/** Offsets in months from January; the end is its last working day, as a deadline means it. */
const ofYear: Record<Exclude<Point, 'end'>, [number, number]> = {
  start: [0, 1],
  early: [0, 3],
  mid: [4, 8],
  late: [9, 12],
};
const ofMonth: Record<Exclude<Point, 'end'>, [number, number]> = {
  start: [0, 10],
  early: [0, 10],
  mid: [10, 20],
  late: [20, 31],
};

/** The start, middle or end of a stretch of days. */
export function partOf(span: Span, edge: Edge): Span {
  const { from, to, grain, certain } = span;
  const days = (first: number, last: number): Span => ({
    from: first,
    to: Math.min(last, to),
    grain: 'day',
    certain,
  });
  if (grain === 'day' || edge === 'rest') return span;
  if (edge === 'first half' || edge === 'second half') {
    const middle = grain === 'year' ? addMonths(from, 6) : from + Math.ceil((to - from) / 2);
    return edge === 'first half' ? { ...span, to: middle } : { ...span, from: middle };
  }
  if (grain === 'week') return days(from + ofWeek[edge][0], from + ofWeek[edge][1]);
  if (edge === 'end') return days(lastWorkingDayBefore(to), to);
  if (grain === 'month') return days(from + ofMonth[edge][0], edge === 'late' ? to : from + ofMonth[edge][1]);
  if (grain === 'year')
    return {
      from: addMonths(from, ofYear[edge][0]),
      to: addMonths(from, ofYear[edge][1]),
      grain: 'month',
      certain,
    };
  const month = { start: 0, early: 0, mid: 1, late: 2 }[edge];
  return { from: addMonths(from, month), to: addMonths(from, month + 1), grain: 'month', certain };
}

const grainOf: Record<string, DayGrain> = {
  week: 'week',
  wk: 'week',
  w: 'week',
  month: 'month',
  m: 'month',
  quarter: 'quarter',
  qtr: 'quarter',
  q: 'quarter',
  year: 'year',
  yr: 'year',
  y: 'year',
  day: 'day',
  d: 'day',
  play: 'day',
  business: 'day',
  b: 'day',
};

/** What is left of it, where it has begun. */
const fromToday = (scan: Scan, span: Span): Span => ({
  ...span,
  from: Math.max(span.from, Math.min(scan.today, span.to - 1)),
});

/** The running one; its end where that is still ahead. */
function currentPart(scan: Scan, word: string, edge: Edge): Span {
  const grain = grainOf[word.toLowerCase()] ?? 'day';
  const found = partOf(currentPeriod(scan, grain), edge);
  return found.to > scan.today ? fromToday(scan, found) : partOf(currentPeriod(scan, grain, 1), edge);
}

/** EOM, EOW, EOQ, EOY, "EOM Jan"; "month end", "year-end", "fiscal year end". (EOD is a time of day.) */
export const shortEnd: Rule = {
  id: 'date/short-end',
  starts: [
    'eom',
    'eow',
    'eoq',
    'eoy',
    'the',
    'month',
    'quarter',
    'year',
    'fye',
    'fiscal',
    'financial',
    'our',
    'their',
  ],
  pattern: sticky(
    String.raw`(?:(?:the|our|their)\s+)?(?:eo([wmqy])|(month|quarter|year)[- ]end|(fye|(?:fiscal|financial)\s+year[- ]end))(?![\w-])`,
  ),
  read(match, scan) {
    const [whole, letter, word, isFiscal] = match;
    if (isFiscal !== undefined) {
      const year = partOfYear(scan, match.index, 'year', 1);
      return { span: { ...partOf(year, 'end'), grain: 'day', certain: scan.fiscalYearStart !== undefined } };
    }
    // "EOM Jan": the end of that one.
    const at = match.index + whole.length;
    const named =
      letter === undefined
        ? undefined
        : scan.readSpan(at + (/^\s?/.exec(scan.text.slice(at, at + 1))?.[0].length ?? 0));
    if (named !== undefined && named.span.grain === grainOf[letter?.toLowerCase() ?? ''])
      return { span: partOf(named.span, 'end'), end: named.end };
    return { span: currentPart(scan, letter ?? word ?? '', 'end') };
  },
};

/** "end of next quarter", "early next year", "mid-May", "first half of June", "end of the month". */
export const edge: Rule = {
  id: 'date/edge',
  starts: ['the', 'very', ...firstWords(edges), 'latter', 'back', '#'],
  pattern: sticky(
    String.raw`(?:the\s+)?(?:very\s+)?(${Object.keys(edges).join('|')})(?![a-z])(?:[- ]?(?:to|or)[- ](?:mid|late|end))?\s*(?:-|of\b|in\b|on\b)?\s*(?:around\s+)?(?:(?:the\s+|this\s+|current\s+|our\s+){0,2}(week|month|quarter|qtr|year)(?![\w-]|\s?\d))?`,
  ),
  read(match, scan) {
    const [whole, words = '', unit] = match;
    const which = edges[words.toLowerCase()] ?? 'start';
    // "the start of", "close the month" and "later this week" read otherwise.
    if (/^(?:close|start|beginning|rest|remainder|remaining|top)/i.test(words) && !/\bof\b/i.test(whole))
      return undefined;
    const at = match.index + whole.length;
    if (unit !== undefined) {
      // "mid-week next week"
      const said = /^\s(?:next|this|the)\s/i.test(scan.text.slice(at, at + 6))
        ? scan.readSpan(at + 1)
        : undefined;
      return said?.span.grain === grainOf[unit.toLowerCase()] && said !== undefined
        ? { span: partOf(said.span, which), end: said.end }
        : { span: currentPart(scan, unit, which) };
    }
    const operand = scan.readSpan(at) ?? readAfterThe(scan, at);
    if (operand === undefined || (operand.span.grain === 'day' && operand.span.to - operand.span.from > 1))
      return undefined;
    if (/^(?:later|close|top)/i.test(words) && operand.span.grain === 'day') return undefined;
    const part = partOf(operand.span, which);
    const span = /^later|^rest|^remain/i.test(words) ? fromToday(scan, part) : part;
    const isGone = span.to <= scan.today && operand.span.to > scan.today;
    return { span: isGone ? { ...operand.span, from: scan.today, certain: false } : span, end: operand.end };
  },
};

function readAfterThe(scan: Scan, at: number): ReturnType<Scan['readSpan']> {
  return /^the\s/i.test(scan.text.slice(at, at + 4)) ? scan.readSpan(at + 4) : undefined;
}

const nth: Record<string, number> = { ...placesInRow, final: -1 };

/** "first week of May", "last week of the month", "the 2nd week in January", "last day of the quarter". */
export const nthOf: Rule = {
  id: 'date/nth-of',
  starts: ['the', '#', ...Object.keys(nth)],
  pattern: sticky(
    String.raw`(?:the\s+)?(${Object.keys(nth).join('|')})\s+(?:full\s+)?(week|wk|weekend|week[- ]end|day|business day|working day)\s+(?:of|in)\s+(?:(?:the|this)\s+(month|quarter|year)\b)?`,
  ),
  read(match, scan) {
    const [whole, place = '', piece = '', unit] = match;
    const at = match.index + whole.length;
    const operand =
      unit === undefined
        ? scan.readSpan(at)
        : { span: currentPeriod(scan, unit.toLowerCase() as DayGrain), end: at };
    if (operand === undefined || /^(?:day|week)$/.test(operand.span.grain)) return undefined;
    const number = nth[place.toLowerCase()] ?? 0;
    const span = pieceOf(operand.span, piece.toLowerCase(), number);
    if (span === undefined) return undefined;
    const isGone = span.to <= scan.today && operand.span.to > scan.today;
    return { span: { ...span, certain: operand.span.certain && !isGone }, end: operand.end };
  },
};

function pieceOf(span: Span, piece: string, number: number): Span | undefined {
  const { from, to } = span;
  if (/day/.test(piece)) {
    if (number < 0)
      return {
        from: piece.endsWith(' day') ? lastWorkingDayBefore(to) : to - 1,
        to,
        grain: 'day',
        certain: true,
      };
    return { from: from + number, to: from + number + 1, grain: 'day', certain: true };
  }
  const { year, month } = partsOfDay(number < 0 ? to - 1 : from);
  const last = dayOf(year, month, daysInMonth(year, month));
  if (/end/.test(piece)) {
    const saturday =
      number < 0 ? last - ((((last + 5) % 7) + 7) % 7) : from + ((2 - from + 7 * 1_000) % 7) + 7 * number;
    return { from: saturday, to: saturday + 2, grain: 'day', certain: true };
  }
  const start = number < 0 ? last - 6 : from + 7 * number;
  return { from: start, to: start + 7, grain: 'week', certain: true };
}
