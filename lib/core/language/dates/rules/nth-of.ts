import { dayOf, daysInMonth, partsOfDay } from '../../../schedule/calendar-day.ts';
import { currentPeriod, lastWorkingDayBefore } from '../periods.ts';
import { type DayGrain, type Rule, type Span, sticky } from '../scan.ts';
import { placesInRow } from '../../vocabulary/en/dates.ts';

const nth: Record<string, number> = { ...placesInRow, final: -1 };

/** "first week of May", "last week of the month", "the 2nd week in January", "last day of the quarter". */
export const nthOf: Rule = {
  id: 'date/nth-of',
  starts: ['the', '#', ...Object.keys(nth)],
  pattern: sticky(
    String.raw`(?:the\s+)?(${Object.keys(nth).join('|')})\s+(?:full\s+)?(week|wk|weekend|week[- ]end|day|business day|working day)\s+(?:of|in)\s+(?:(?:the|this)\s+(month|quarter|year)\b)?`,
  ),
  read(match, scan) {
    const [whole, place = '', piece = '', unit] = match;
    const at = match.index + whole.length;
    const operand =
      unit === undefined
        ? scan.readSpan(at)
        : { span: currentPeriod(scan, unit.toLowerCase() as DayGrain), end: at };
    if (operand === undefined || /^(?:day|week)$/.test(operand.span.grain)) return undefined;
    const number = nth[place.toLowerCase()] ?? 0;
    const span = pieceOf(operand.span, piece.toLowerCase(), number);
    if (span === undefined) return undefined;
    const isGone = span.to <= scan.today && operand.span.to > scan.today;
    return { span: { ...span, certain: operand.span.certain && !isGone }, end: operand.end };
  },
};

function pieceOf(span: Span, piece: string, number: number): Span | undefined {
  const { from, to } = span;
  if (/day/.test(piece)) {
    if (number < 0)
      return {
        from: piece.endsWith(' day') ? lastWorkingDayBefore(to) : to - 1,
        to,
        grain: 'day',
        certain: true,
      };
    return { from: from + number, to: from + number + 1, grain: 'day', certain: true };
  }
  const { year, month } = partsOfDay(number < 0 ? to - 1 : from);
  const last = dayOf(year, month, daysInMonth(year, month));
  if (/end/.test(piece)) {
    const saturday =
      number < 0 ? last - ((((last + 5) % 7) + 7) % 7) : from + ((2 - from + 7 * 1_000) % 7) + 7 * number;
    return { from: saturday, to: saturday + 2, grain: 'day', certain: true };
  }
  const start = number < 0 ? last - 6 : from + 7 * number;
  return { from: start, to: start + 7, grain: 'week', certain: true };
}
