import { dayOf, partsOfDay } from '../../../schedule/calendar-day.ts';
import { partOfYear, periodOf } from '../periods.ts';
import { partOf } from './edge.ts';
import { type Rule, figureEnds, matchAt, sticky } from '../scan.ts';
import { fullYear, spokenYear, step, stepOf, yearNumber } from '../../vocabulary/en/dates.ts';

const grains = {
  month: 'month',
  mo: 'month',
  quarter: 'quarter',
  qtr: 'quarter',
  q: 'quarter',
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
    String.raw`(?:later\s+|(?:the\s+)?rest\s+of\s+)?(?:the\s+)?(?:(?:this\s+)?(${step})\s+(?:calendar |fiscal |financial )?(month|quarter|qtr|q|year|yr)|(month|quarter|qtr)\s+after\s+next)(?![\w-])`,
  ),
  read(match, scan) {
    const [whole, move, unit, second] = match;
    const grain = grains[(unit ?? second ?? '').toLowerCase() as keyof typeof grains];
    // A firm's own year begins when it likes.
    const isFiscal = /fiscal|financial/i.test(whole);
    const begins = isFiscal || grain === 'quarter' ? scan.fiscalYearStart : undefined;
    const span = periodOf(scan.today, grain, move === undefined ? 2 : stepOf(move), begins);
    const isRest = /^(?:later|the\s+rest|rest)/i.test(whole) && span.from < scan.today;
    const certain = !isFiscal || begins !== undefined;
    return { span: { ...span, from: isRest ? scan.today : span.from, certain } };
  },
};

const atItsEnd = sticky(String.raw`[\s-]end\b`);

/** "Q2 end", "Q3", "Q1 2027", "Q3/26", "3Q26". */
export const quarter: Rule = {
  id: 'date/quarter',
  starts: ['q', '#'],
  pattern: sticky(
    String.raw`(?:q([1-4])|([1-4])q)(?:\s?[/'’-]?\s?((?:20)?[2-4]\d)${figureEnds})?(?![\w%]|[.,:]\d)(?:\s+(?:of\s+)?(next|this|last)\s+year\b)?`,
  ),
  read(match, scan) {
    const [, after, before, year, move] = match;
    const named = move === undefined ? fullYear(year) : partsOfDay(scan.today).year + stepOf(move);
    const span = partOfYear(scan, match.index, 'quarter', Number(after ?? before), named);
    const end = matchAt(atItsEnd, scan.text, match.index + match[0].length)?.[0].length;
    return end === undefined
      ? { span }
      : { span: partOf(span, 'end'), end: match.index + match[0].length + end };
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
    return { span: partOfYear(scan, match.index, 'quarter', places[place.toLowerCase()] ?? 1, named) };
  },
};

/** "H1", "H2 2027", "the second half of the year". */
export const half: Rule = {
  id: 'date/half',
  starts: ['h', 'the', 'first', 'second', '#'],
  pattern: sticky(
    String.raw`(?:(?:h([12])|([12])h(?=\s?['’]?[2-4]\d))(?:\s?[/'’-]?\s?((?:20)?[2-4]\d))?|(?:the\s+)?(first|second|back)\s+half\s+of\s+(the|this|next)\s+year)${figureEnds}`,
  ),
  read(match, scan) {
    const [, short, before, year, place, move] = match;
    const isFirst = (short ?? before) === '1' || /first/i.test(place ?? '');
    const thisYear = partsOfDay(scan.today).year;
    const named =
      fullYear(year) ?? (move === undefined ? undefined : thisYear + (/next/i.test(move) ? 1 : 0));
    return { span: partOfYear(scan, match.index, 'half', isFirst ? 1 : 2, named) };
  },
};

/** "in 2027", "by 2028": a bare year needs a word that makes it one. */
export const year: Rule = {
  id: 'date/year',
  starts: ['#', 'twenty'],
  pattern: sticky(String.raw`(?:20[0-4]\d${figureEnds}|${spokenYear})(?!\s+(?:[a-z]+s|people|staff)\b)`),
  read(match, scan) {
    if (
      !/\b(?:in|by|since|during|until|till|before|after|early|late|mid|of|from|through|end|for)[\s-]*$/.test(
        scan.before(match.index),
      )
    )
      return undefined;
    return { span: periodOf(dayOf(yearNumber(match[0]), 1, 1), 'year') };
  },
};
