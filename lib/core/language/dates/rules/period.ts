import { dayOf, partsOfDay } from '../../../schedule/calendar-day.ts';
import { periodOf } from '../periods.ts';
import { type Rule, type Scan, type Span, figureEnds, sticky } from '../scan.ts';
import { step, stepOf } from '../vocabulary/en.ts';

const grains = {
  month: 'month',
  mo: 'month',
  quarter: 'quarter',
  qtr: 'quarter',
  year: 'year',
  yr: 'year',
} as const;
const starts = [
  'this',
  'next',
  'coming',
  'upcoming',
  'following',
  'last',
  'past',
  'previous',
  'current',
  'the',
  'later',
  'month',
  'quarter',
  'qtr',
  'rest',
];

/** "next month", "this quarter", "the following year", "the quarter after next". */
export const period: Rule = {
  id: 'date/period',
  starts,
  pattern: sticky(
    String.raw`(?:later\s+|(?:the\s+)?rest\s+of\s+)?(?:the\s+)?(?:(?:this\s+)?(${step})\s+(?:calendar |fiscal |financial )?(month|quarter|qtr|year|yr)|(month|quarter|qtr)\s+after\s+next)(?![\w-])`,
  ),
  read(match, scan) {
    const [whole, move, unit, second] = match;
    const grain = grains[(unit ?? second ?? '').toLowerCase() as keyof typeof grains];
    const span = periodOf(scan.today, grain, move === undefined ? 2 : stepOf(move));
    const isRest = /^(?:later|the\s+rest|rest)/i.test(whole) && span.from < scan.today;
    // A firm's own year begins when it likes.
    const certain = !/fiscal|financial/i.test(whole);
    return { span: { ...span, from: isRest ? scan.today : span.from, certain } };
  },
};

/** The quarter that is running or coming (looking back: the last one), or the one of a named year. */
function quarterSpan(scan: Scan, at: number, number: number, year?: number): Span {
  const thisYear = partsOfDay(scan.today).year;
  const inYear = (of: number): Span => periodOf(dayOf(of, number * 3 - 2, 1), 'quarter');
  if (year !== undefined) return inYear(year);
  if (scan.isPast(at)) return inYear(thisYear).from <= scan.today ? inYear(thisYear) : inYear(thisYear - 1);
  return inYear(thisYear).to > scan.today ? inYear(thisYear) : inYear(thisYear + 1);
}

const fullYear = (words: string | undefined): number | undefined =>
  words === undefined ? undefined : words.length === 2 ? 2000 + Number(words) : Number(words);

/** "Q3", "Q1 2027", "Q3/26", "3Q26". */
export const quarter: Rule = {
  id: 'date/quarter',
  starts: ['q', '#'],
  pattern: sticky(
    String.raw`(?:q([1-4])|([1-4])q)(?:\s?[/'’-]?\s?((?:20)?[2-4]\d)${figureEnds})?(?![\w%]|[.,:]\d)(?:\s+(?:of\s+)?(next|this|last)\s+year\b)?`,
  ),
  read(match, scan) {
    const [, after, before, year, move] = match;
    const named = move === undefined ? fullYear(year) : partsOfDay(scan.today).year + stepOf(move);
    return { span: quarterSpan(scan, match.index, Number(after ?? before), named) };
  },
};

const places: Record<string, number> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 4,
  final: 4,
};

/** "the first quarter (of next year)", "next year's first quarter". */
export const wordedQuarter: Rule = {
  id: 'date/worded-quarter',
  starts: ['the', 'first', 'second', 'third', 'fourth', 'last', 'final', 'next', 'this', '#'],
  pattern: sticky(
    String.raw`(?:(next|this|last)\s+year['’]?s\s+)?(?:the\s+)?(first|second|third|fourth|last|final|1st|2nd|3rd|4th)\s+(?:quarter|qtr)(?![\w-])(?:\s+(?:of\s+)?(?:(?:the\s+)?(next|this|last|coming)\s+year|the\s+year|(20\d\d)))?`,
  ),
  read(match, scan) {
    const [whole, possessive, place = '', move, year] = match;
    const moved = possessive ?? move;
    // "last quarter" alone is the one before this.
    if (/^last$/i.test(place) && !/year|20\d\d/i.test(whole)) return undefined;
    const named = moved === undefined ? fullYear(year) : partsOfDay(scan.today).year + stepOf(moved);
    return { span: quarterSpan(scan, match.index, places[place.toLowerCase()] ?? 1, named) };
  },
};

/** "H1", "H2 2027", "the second half of the year". */
export const half: Rule = {
  id: 'date/half',
  starts: ['h', 'the', 'first', 'second'],
  pattern: sticky(
    String.raw`(?:h([12])(?:\s?[/'’-]?\s?((?:20)?[2-4]\d))?|(?:the\s+)?(first|second|back)\s+half\s+of\s+(the|this|next)\s+year)${figureEnds}`,
  ),
  read(match, scan) {
    const [, short, year, place, move] = match;
    const isFirst = short === '1' || /first/i.test(place ?? '');
    const thisYear = partsOfDay(scan.today).year;
    const named =
      fullYear(year) ?? (move === undefined ? undefined : thisYear + (/next/i.test(move) ? 1 : 0));
    const inYear = (of: number): Span => ({
      from: dayOf(of, isFirst ? 1 : 7, 1),
      to: dayOf(of, isFirst ? 7 : 13, 1),
      grain: 'quarter',
      certain: true,
    });
    const span = inYear(named ?? thisYear);
    return { span: named === undefined && span.to <= scan.today ? inYear(thisYear + 1) : span };
  },
};

/** "in 2027", "by 2028": a bare year needs a word that makes it one. */
export const year: Rule = {
  id: 'date/year',
  starts: ['#'],
  pattern: sticky(String.raw`20[0-4]\d${figureEnds}(?!\s+(?:[a-z]+s|people|staff)\b)`),
  read(match, scan) {
    if (
      !/\b(?:in|by|since|during|until|till|before|after|early|late|mid|of|from|through|end|for)[\s-]*$/.test(
        scan.before(match.index),
      )
    )
      return undefined;
    return { span: periodOf(dayOf(Number(match[0]), 1, 1), 'year') };
  },
};
