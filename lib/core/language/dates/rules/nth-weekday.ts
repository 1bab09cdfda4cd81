import { weekdayOf } from '../../../schedule/calendar-day.ts';
import { periodOf } from '../periods.ts';
import { type Rule, type Span, daySpan, sticky } from '../scan.ts';
import { placesInRow, weekday, weekdayNumber } from '../vocabulary/en.ts';

function nthIn(span: Span, number: number, place: number): number {
  if (place < 0) return span.to - 1 - ((weekdayOf(span.to - 1) - number + 7) % 7);
  return span.from + ((number - weekdayOf(span.from) + 7) % 7) + 7 * place;
}

/** "first Monday of next month", "the last Thursday in November", "2nd Tuesday of the month". */
export const nthWeekday: Rule = {
  id: 'date/nth-weekday',
  starts: ['the', '#', ...Object.keys(placesInRow)],
  pattern: sticky(
    String.raw`(?:the\s+)?(${Object.keys(placesInRow).join('|')})\s+(${weekday})\s+(?:of|in)\s+(?:(the\s+(?:month|new year|year|quarter))\b)?`,
  ),
  read(match, scan) {
    const [whole, place = '', name = '', unit] = match;
    const at = match.index + whole.length;
    const number = weekdayNumber(name);
    const which = placesInRow[place.toLowerCase()] ?? 0;
    if (unit === undefined) {
      const operand = scan.readSpan(at);
      if (operand === undefined || operand.span.to - operand.span.from < 28) return undefined;
      return { span: daySpan(nthIn(operand.span, number, which), operand.span.certain), end: operand.end };
    }
    const grain = /month/i.test(unit) ? 'month' : /quarter/i.test(unit) ? 'quarter' : 'year';
    const day = nthIn(periodOf(scan.today, grain, /new/i.test(unit) ? 1 : 0), number, which);
    return { span: daySpan(day >= scan.today ? day : nthIn(periodOf(scan.today, grain, 1), number, which)) };
  },
};
