import { partsOfDay } from '../../../schedule/calendar-day.ts';
import { partOfYear } from '../periods.ts';
import { type Rule, sticky } from '../scan.ts';
import { fullYear, stepOf } from '../../vocabulary/en/dates.ts';

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
