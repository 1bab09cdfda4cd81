import { moveDay } from '../move-day.ts';
import { periodOf } from '../periods.ts';
import { type Rule, daySpan, sticky } from '../scan.ts';
import { count, countOf, isVagueCount, step, stepOf, unit, unitOf } from '../../vocabulary/en/dates.ts';

/** "the next 3 days", "coming two weeks", "2 upcoming quarters", "next couple of weeks": from tomorrow, or the next period, on. */
export const nextFew: Rule = {
  id: 'date/next-few',
  starts: [
    'the',
    'next',
    'coming',
    'upcoming',
    'following',
    '#',
    'two',
    'three',
    'four',
    'five',
    'six',
    'over',
  ],
  pattern: sticky(
    String.raw`(?:the\s+)?(?:(${step})\s+(${count})|(${count})\s+(${step}))\s+(?:of\s+)?(${unit})`,
  ),
  read(match, scan) {
    const [, moveA, countA, countB, moveB, name = ''] = match;
    const move = stepOf(moveA ?? moveB ?? '');
    const words = countA ?? countB ?? '';
    const [by, unitName] = [countOf(words), unitOf(name)];
    if (move === 0 || Number.isNaN(by)) return undefined;
    if (unitName === 'minute' || unitName === 'hour') {
      const to = scan.minuteOfDay + by * (unitName === 'hour' ? 60 : 1);
      return move > 0
        ? {
            span: daySpan(scan.today, !isVagueCount(words)),
            clock: { from: scan.minuteOfDay, to, grain: 'minute' },
          }
        : undefined;
    }
    // "two upcoming weeks": the stretch, or the point two weeks ahead? People differ.
    const certain =
      !isVagueCount(words) && /^(?:next|last|past|previous|following)$/i.test(moveA ?? moveB ?? '');
    const isPeriod = unitName === 'month' || unitName === 'quarter' || unitName === 'year';
    if (move < 0)
      return { span: { from: moveDay(scan.today, unitName, -by), to: scan.today, grain: 'day', certain } };
    if (isPeriod)
      return {
        span: { ...periodOf(scan.today, unitName, 1), to: periodOf(scan.today, unitName, by).to, certain },
      };
    return {
      span: { from: scan.today + 1, to: moveDay(scan.today, unitName, by) + 1, grain: 'day', certain },
    };
  },
};
