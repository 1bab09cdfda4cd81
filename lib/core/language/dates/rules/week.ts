import { periodOf } from '../periods.ts';
import { type Rule, sticky } from '../scan.ts';
import { step, stepOf } from '../../vocabulary/en/dates.ts';

/** "this week", "next wk", "the following week", "the week after next". */
export const week: Rule = {
  id: 'date/week',
  starts: [
    'this',
    'next',
    'coming',
    'upcoming',
    'following',
    'last',
    'past',
    'previous',
    'current',
    'the',
    'week',
    'wk',
  ],
  pattern: sticky(
    String.raw`(?:the\s+)?(?:(?:this\s+)?(${step})\s+(?:business |working |work |full |whole |calendar )?(?:week|wk|(?<=next )weak)|week\s+after\s+next|the\s+week\s+after(?=\s*(?:$|[.,;!?])))(?![\w-]|\s*end\b|\s+of\b)`,
  ),
  read(match, scan) {
    const [whole, move] = match;
    if (/after next/i.test(whole)) return { span: periodOf(scan.today, 'week', 2) };
    if (move === undefined) return { span: { ...periodOf(scan.today, 'week', 2), certain: false } };
    return { span: periodOf(scan.today, 'week', stepOf(move)) };
  },
};
