import { mondayOf } from '../../../schedule/calendar-day.ts';
import { type Rule, sticky } from '../scan.ts';

/** "week of the 4th", "w/c 4 Dec", "wk of Dec 7": the calendar week that holds the day. */
export const weekOf: Rule = {
  id: 'date/week-of',
  starts: ['the', 'week', 'wk', 'w', 'wc'],
  pattern: sticky(
    String.raw`(?<!\b(?:an?|one|full|whole) )(?:the\s+)?(?:(?:week|wk)\s+(?:of|commencing|beginning|starting|from)|w\/c|wc|w\/o)\s+(?:on\s+)?`,
  ),
  read(match, scan) {
    const operand = scan.readSpan(match.index + match[0].length);
    if (operand === undefined || operand.span.grain !== 'day') return undefined;
    const from = mondayOf(operand.span.from);
    return { span: { from, to: from + 7, grain: 'week', certain: operand.span.certain }, end: operand.end };
  },
};
