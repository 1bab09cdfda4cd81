import { fromNow, amount, isBounded, fortnight } from '../move-day.ts';
import { type Rule, sticky } from '../scan.ts';
import { countOf, firstWords, isVagueCount, smallNumbers, unit, unitOf } from '../../vocabulary/en/dates.ts';

/** "2 weeks from now", "a fortnight hence", "3 days ago", "a month from today", "30 minutes later". */
export const fromNowRule: Rule = {
  id: 'date/from-now',
  starts: ['#', 'half', 'about', 'around', ...firstWords(smallNumbers)],
  pattern: sticky(
    String.raw`(?:${amount}(${unit})|(${fortnight}))(?:['’]\s*time)?\s+(?:(from\s+(?:now|today)|hence|from\s+this\s+date)|(ago|back(?=\s*[.,;]))|(later|out|on(?=[.,;])))(?![\w-])`,
  ),
  read(match, scan) {
    const [whole, first, second, name, two, , past, vague] = match;
    // "for 3 days from today" is a stretch that begins today.
    if (second !== undefined || /\bfor\s*$/.test(scan.before(match.index))) return undefined;
    const by =
      (two !== undefined ? 1 : /^half/i.test(first ?? '') ? 0.5 : countOf(first ?? '')) *
      (past === undefined ? 1 : -1);
    const unitName = two !== undefined ? 'fortnight' : unitOf(name ?? '');
    return fromNow(
      scan,
      unitName,
      by,
      vague === undefined &&
        !isVagueCount(first ?? '') &&
        !/about|around|roughly/i.test(whole) &&
        !isBounded(scan.before(match.index)),
    );
  },
};
