import { daySource, untilDay, yearSource, spanOfDays } from '../day-in-month.ts';
import { type Rule, figureEnds, sticky } from '../scan.ts';
import { fullYear, month, months } from '../../vocabulary/en/dates.ts';

// A range may follow, so the first figure may be followed by a hyphen and a figure.
const figureLoose = String.raw`(?![\w%€£$]|[.,:/]\d)`;

/** "Nov 26", "November 26th, 2026", "march fifteenth", "Nov 3-5". */
export const monthDay: Rule = {
  id: 'date/month-day',
  starts: Object.keys(months),
  pattern: sticky(
    String.raw`(${month})\s?(?:the\s+)?(${daySource})(?!\s?[ap]\.?m\b)${figureLoose}${untilDay}${figureEnds}${yearSource}`,
  ),
  read(match, scan) {
    const [, name = '', first = '', last, long, short] = match;
    const span = spanOfDays(scan, match.index, {
      month: name,
      day: first,
      last,
      year: fullYear(long ?? short),
    });
    return span && { span };
  },
};
