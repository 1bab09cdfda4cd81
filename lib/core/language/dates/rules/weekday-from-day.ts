import { weekdayOf } from '../../../schedule/calendar-day.ts';
import { type Rule, daySpan, sticky } from '../scan.ts';
import { firstWords, weekday, weekdayNumber, weekdays } from '../../vocabulary/en/dates.ts';

/** "the Monday after Thanksgiving", "Friday before the 20th". */
export const weekdayFromDay: Rule = {
  id: 'date/weekday-from-day',
  starts: ['the', ...firstWords(weekdays)],
  pattern: sticky(String.raw`(?:the\s+)?(${weekday})\s+(before|after|following)\s+`),
  read(match, scan) {
    const [whole, name = '', link = ''] = match;
    const operand = scan.readDay(match.index + whole.length);
    if (operand === undefined) return undefined;
    const { from, certain } = operand.span;
    const gap = (weekdayNumber(name) - weekdayOf(from) + 7) % 7;
    const day = /before/i.test(link) ? from + gap - 7 : from + (gap === 0 ? 7 : gap);
    return { span: daySpan(day, certain), end: operand.end };
  },
};
