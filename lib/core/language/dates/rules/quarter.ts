import { partsOfDay } from '../../../schedule/calendar-day.ts';
import { partOf } from '../part-of.ts';
import { partOfYear } from '../periods.ts';
import { type Rule, figureEnds, matchAt, sticky } from '../scan.ts';
import { fullYear, stepOf } from '../../vocabulary/en/dates.ts';

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
