import { mondayOf } from '../../../schedule/calendar-day.ts';
import { type Rule, sticky } from '../scan.ts';
import { weekend, weekendNear } from '../weekend-near.ts';
import { step, stepOf } from '../../vocabulary/en/dates.ts';

/** "the weekend", "next weekend", "the weekend of the 4th". */
export const weekendRule: Rule = {
  id: 'date/weekend',
  starts: ['this', 'next', 'coming', 'upcoming', 'following', 'last', 'past', 'the', 'weekend', 'that'],
  pattern: sticky(
    String.raw`(?:(?:the|over)\s+)?(?:(?:this\s+)?(${step}|that)\s+)?(?:week-?end|week end)(?![\w-])(?:\s+(?:of|after|before)\s+(?:the\s+)?(?=\w))?`,
  ),
  read(match, scan) {
    const [whole, move] = match;
    // "have a good weekend"
    if (/\b(?:good|great|nice|lovely|wonderful|relaxing|a|your)\s*$/.test(scan.before(match.index)))
      return undefined;
    const link = /\s(?:of|after|before)\s+(?:the\s+)?$/i.exec(whole);
    if (link !== null) {
      const the = /the\s+$/i.exec(whole)?.[0].length ?? 0;
      const at = match.index + whole.length;
      const operand = scan.readSpan(at - the) ?? scan.readSpan(at);
      if (operand?.span.grain !== 'day') return undefined;
      const shift =
        { of: 0, after: 6, before: -6 }[link[0].trim().split(/\s/)[0]?.toLowerCase() ?? 'of'] ?? 0;
      return { span: weekendNear(operand.span.from + shift), end: operand.end };
    }
    const monday = mondayOf(scan.today);
    return { span: weekend(monday + 7 * (move === undefined || /that/i.test(move) ? 0 : stepOf(move))) };
  },
};
