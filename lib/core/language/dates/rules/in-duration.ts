import { moveDay, fromNow, amount, fortnight } from '../move-day.ts';
import { type Rule, daySpan, sticky } from '../scan.ts';
import { countOf, isVagueCount, unit, unitOf } from '../../vocabulary/en/dates.ts';

const told = /\b(?:\w{2,}ed|took|spent|lost|grew|went|did|made|sold|built|saves?|per)\b[^.;!?\n]{0,30}$/;
const ahead =
  /\b(?:call|talk|back|will|again|follow|check|reach|meet|ping|touch|ready|due|expires?|renews?|live|revisit|start|ll)\b/;

/** "in two weeks", "within 3 business days", "in a fortnight", "in a week or two", "in 2-3 weeks", "in half an hour". */
export const inDuration: Rule = {
  id: 'date/in-duration',
  starts: ['in', 'within', 'after'],
  pattern: sticky(
    String.raw`(in|within|after)\s+(?:an?\s+(week|month|day|year)\s+or\s+(?:two|so)|${amount}(${unit})|(${fortnight}))(?:['’]?s?\s+time\b)?(?!\s+of\b|['’]|-|\w)`,
  ),
  read(match, scan) {
    const [whole, link = '', orSo, first, second, name, two] = match;
    const lead = scan.before(match.index);
    // "closed 40 deals in 3 weeks" is a rate, not a date.
    const isTold = told.test(lead) && !ahead.test(lead);
    if (two !== undefined) return { span: daySpan(scan.today + 14, !isTold) };
    const unitName = unitOf(name ?? orSo ?? '');
    if (orSo !== undefined) {
      const [from, to] = [moveDay(scan.today, unitName, 1), moveDay(scan.today, unitName, 2)];
      return { span: { from, to: to + 1, grain: 'day', certain: false } };
    }
    const by = /^half/i.test(first ?? '') ? 0.5 : countOf(first ?? '');
    if (/^after/i.test(link) && (isTold || by === 1)) return undefined;
    const near = fromNow(scan, unitName, by, !isTold && !isVagueCount(first ?? ''));
    if (near?.span === undefined || second === undefined) {
      return /^within/i.test(link) && near?.clock === undefined && near?.span !== undefined
        ? { span: { ...near.span, from: scan.today } }
        : near;
    }
    const far = moveDay(scan.today, unitName, countOf(second));
    return far > near.span.from && near.clock === undefined && whole !== ''
      ? { span: { ...near.span, to: far + 1, certain: false } }
      : undefined;
  },
};
