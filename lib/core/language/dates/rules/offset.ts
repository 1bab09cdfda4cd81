import { mondayOf, weekdayOf } from '../../../schedule/calendar-day.ts';
import { type Rule, type Scan, daySpan, sticky } from '../scan.ts';
import {
  count,
  countOf,
  isVagueCount,
  smallNumbers,
  unit,
  unitOf,
  weekday,
  weekdayNumber,
  weekdays,
  firstWords,
} from '../../vocabulary/en/dates.ts';
import { isBounded, moveDay } from './duration.ts';

type Operand = ReturnType<Scan['readSpan']>;

const operandAt = (scan: Scan, at: number): Operand => {
  const operand = scan.readSpan(at);
  return operand !== undefined && operand.span.grain === 'day' ? operand : undefined;
};

/** "2 weeks before Christmas", "3 days from Tuesday", "a month after the 4th", "a week tomorrow". */
export const unitsFromDay: Rule = {
  id: 'date/units-from-day',
  starts: ['#', 'the', ...firstWords(smallNumbers)],
  pattern: sticky(
    String.raw`(?:(${count})\s?(?:of\s+)?(${unit})|(?:the|a)\s+(day|week|fortnight))\s+(?:(before|prior to|ahead of|after|from|following)\s+|(?=(?:today|tomorrow)\b))`,
  ),
  read(match, scan) {
    const [whole, number, many, one, link = ''] = match;
    const operand = operandAt(scan, match.index + whole.length);
    const name = unitOf(many ?? one ?? '');
    // "for 3 days from today" is a stretch that begins then.
    if (/\bfor\s*$/.test(scan.before(match.index)) && /from/i.test(link)) return undefined;
    if (operand === undefined || name === 'minute' || name === 'hour') return undefined;
    const sign = /before|prior|ahead/i.test(link) ? -1 : 1;
    const by = number === undefined ? 1 : countOf(number);
    const certain =
      operand.span.certain && !isVagueCount(number ?? '') && !isBounded(scan.before(match.index));
    if (number === undefined && name === 'week') {
      const monday = mondayOf(operand.span.from) + 7 * sign;
      return { span: { from: monday, to: monday + 7, grain: 'week', certain }, end: operand.end };
    }
    return { span: daySpan(moveDay(operand.span.from, name, sign * by), certain), end: operand.end };
  },
};

/** "the Monday after Thanksgiving", "Friday before the 20th". */
export const weekdayFromDay: Rule = {
  id: 'date/weekday-from-day',
  starts: ['the', ...firstWords(weekdays)],
  pattern: sticky(String.raw`(?:the\s+)?(${weekday})\s+(before|after|following)\s+`),
  read(match, scan) {
    const [whole, name = '', link = ''] = match;
    const operand = operandAt(scan, match.index + whole.length);
    if (operand === undefined) return undefined;
    const { from, certain } = operand.span;
    const gap = (weekdayNumber(name) - weekdayOf(from) + 7) % 7;
    const day = /before/i.test(link) ? from + gap - 7 : from + (gap === 0 ? 7 : gap);
    return { span: daySpan(day, certain), end: operand.end };
  },
};
