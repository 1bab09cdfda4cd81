import { periodOf } from '../periods.ts';
import { type Rule, sticky } from '../scan.ts';
import { step, stepOf } from '../../vocabulary/en/dates.ts';

const grains = {
  month: 'month',
  mo: 'month',
  quarter: 'quarter',
  qtr: 'quarter',
  q: 'quarter',
  year: 'year',
  yr: 'year',
} as const;
const starts = [
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
  'later',
  'month',
  'quarter',
  'qtr',
  'rest',
];

/** "next month", "this quarter", "the following year", "the quarter after next". */
export const period: Rule = {
  id: 'date/period',
  starts,
  pattern: sticky(
    String.raw`(?:later\s+|(?:the\s+)?rest\s+of\s+)?(?:the\s+)?(?:(?:this\s+)?(${step})\s+(?:calendar |fiscal |financial )?(month|mo|quarter|qtr|q|year|yr)|(month|quarter|qtr)\s+after\s+next)(?![\w-])`,
  ),
  read(match, scan) {
    const [whole, move, unit, second] = match;
    const grain = grains[(unit ?? second ?? '').toLowerCase() as keyof typeof grains];
    // A firm's own year begins when it likes.
    const isFiscal = /fiscal|financial/i.test(whole);
    const begins = isFiscal || grain === 'quarter' ? scan.fiscalYearStart : undefined;
    const span = periodOf(scan.today, grain, move === undefined ? 2 : stepOf(move), begins);
    const isRest = /^(?:later|the\s+rest|rest)/i.test(whole) && span.from < scan.today;
    const certain = !isFiscal || begins !== undefined;
    return { span: { ...span, from: isRest ? scan.today : span.from, certain } };
  },
};
