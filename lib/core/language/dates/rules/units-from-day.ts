import { mondayOf } from '../../../schedule/calendar-day.ts';
import { moveDay, isBounded } from '../move-day.ts';
import { type Rule, daySpan, sticky } from '../scan.ts';
import {
  count,
  countOf,
  firstWords,
  isVagueCount,
  smallNumbers,
  unit,
  unitOf,
} from '../../vocabulary/en/dates.ts';

/** "2 weeks before Christmas", "3 days from Tuesday", "a month after the 4th", "a week tomorrow". */
export const unitsFromDay: Rule = {
  id: 'date/units-from-day',
  starts: ['#', 'the', ...firstWords(smallNumbers)],
  pattern: sticky(
    String.raw`(?:(${count})\s?(?:of\s+)?(${unit})|(?:the|a)\s+(day|week|fortnight))\s+(?:(before|prior to|ahead of|after|from|following)\s+|(?=(?:today|tomorrow)\b))`,
  ),
  read(match, scan) {
    const [whole, number, many, one, link = ''] = match;
    const operand = scan.readDay(match.index + whole.length);
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
