import { partsOfDay } from '../../../schedule/calendar-day.ts';
import { partOfYear } from '../periods.ts';
import { type Rule, figureEnds, sticky } from '../scan.ts';
import { fullYear, stepOf } from '../../vocabulary/en/dates.ts';

/** "H1", "H2 2027", "the second half of the year". */
export const half: Rule = {
  id: 'date/half',
  starts: ['h', 'the', 'first', 'second', '#'],
  pattern: sticky(
    String.raw`(?:(?:h([12])|([12])h(?=\s?['’]?[2-4]\d))(?:\s?[/'’-]?\s?((?:20)?[2-4]\d))?|(?:the\s+)?(first|second|back)\s+half\s+of\s+(the|this|next)\s+year)${figureEnds}(?:\s+(?:of\s+)?(next|this|last)\s+year\b)?`,
  ),
  read(match, scan) {
    const [, short, before, year, place, move, ofYear] = match;
    const isFirst = (short ?? before) === '1' || /first/i.test(place ?? '');
    const thisYear = partsOfDay(scan.today).year;
    const named =
      fullYear(year) ??
      (ofYear !== undefined
        ? thisYear + stepOf(ofYear)
        : move === undefined
          ? undefined
          : thisYear + (/next/i.test(move) ? 1 : 0));
    return { span: partOfYear(scan, match.index, 'half', isFirst ? 1 : 2, named) };
  },
};
