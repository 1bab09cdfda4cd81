import { inMonth, dayOfSomeMonth } from '../day-of-some-month.ts';
import { type Rule, daySpan, sticky } from '../scan.ts';
import { dayNumber, firstWords, ordinal, ordinals, step, stepOf } from '../../vocabulary/en/dates.ts';

/** "the 20th of next month", "20 of this month", "the 3rd day of the month". */
export const dayOfNamedMonth: Rule = {
  id: 'date/day-of-named-month',
  starts: ['the', '#', ...firstWords(ordinals)],
  pattern: sticky(
    String.raw`(?:the\s+)?(\d{1,2}(?:st|nd|rd|th)?|${ordinal})(?:\s+day)?\s+(?:of|in)\s+(?:(?:the\s+)?(${step})|the|each)\s+month\b`,
  ),
  read(match, scan) {
    const [, number = '', move] = match;
    if (/each month$/i.test(match[0])) return undefined;
    if (move === undefined) {
      const coming = dayOfSomeMonth(scan, match.index, dayNumber(number));
      return coming === undefined ? undefined : { span: daySpan(coming) };
    }
    const found = inMonth(scan.today, stepOf(move), dayNumber(number));
    return found === undefined ? undefined : { span: daySpan(found) };
  },
};
