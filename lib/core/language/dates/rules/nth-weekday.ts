import { weekdayOf } from '../../../schedule/calendar-day.ts';
import { readClock } from '../clock.ts';
import { currentPeriod } from '../periods.ts';
import { type Clock, type Rule, type Scan, type Span, daySpan, matchAt, sticky } from '../scan.ts';
import { placesInRow, weekday, weekdayNumber } from '../../vocabulary/en/dates.ts';

function nthIn(span: Span, number: number, place: number): number {
  if (place < 0) return span.to - 1 - ((weekdayOf(span.to - 1) - number + 7) % 7);
  return span.from + ((number - weekdayOf(span.from) + 7) % 7) + 7 * place;
}

const timeLink = sticky(String.raw`\s+(?:at\s+|from\s+)?`);
const link = sticky(String.raw`\s+(?:of|in)\s+(?:(the\s+(?:month|new year|year|quarter))\b)?`);

/** "evening" or "1pm to 3pm" between the weekday and its month. */
function clockBetween(scan: Scan, at: number): { clock?: Clock; end: number } {
  const lead = matchAt(timeLink, scan.text, at)?.[0] ?? '';
  const time = readClock(scan.text, at + lead.length, { hasLead: /at/i.test(lead), hasDay: true, lead });
  return time === undefined || lead === '' ? { end: at } : time;
}

/** "first Monday of next month", "the last Thursday evening in November", "2nd Tuesday 1pm to 3pm of the month". */
export const nthWeekday: Rule = {
  id: 'date/nth-weekday',
  starts: ['the', '#', ...Object.keys(placesInRow)],
  pattern: sticky(String.raw`(?:the\s+)?(${Object.keys(placesInRow).join('|')})\s+(${weekday})(?=\s)`),
  read(match, scan) {
    const [whole, place = '', name = ''] = match;
    const time = clockBetween(scan, match.index + whole.length);
    const opening = matchAt(link, scan.text, time.end);
    if (opening === null) return undefined;
    const [, unit] = opening;
    const at = time.end + opening[0].length;
    const number = weekdayNumber(name);
    const which = placesInRow[place.toLowerCase()] ?? 0;
    const clock = time.clock && { clock: time.clock };
    if (unit === undefined) {
      const operand = scan.readSpan(at);
      if (operand === undefined || operand.span.to - operand.span.from < 28) return undefined;
      const span = daySpan(nthIn(operand.span, number, which), operand.span.certain);
      return { span, ...clock, end: operand.end };
    }
    const grain = /month/i.test(unit) ? 'month' : /quarter/i.test(unit) ? 'quarter' : 'year';
    const day = nthIn(currentPeriod(scan, grain, /new/i.test(unit) ? 1 : 0), number, which);
    const span = daySpan(day >= scan.today ? day : nthIn(currentPeriod(scan, grain, 1), number, which));
    return { span, ...clock, end: at };
  },
};
