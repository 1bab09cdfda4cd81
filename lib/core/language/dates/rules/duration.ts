import { type Day, addMonths, isoDay, readIsoDay } from '../../../schedule/calendar-day.ts';
import { addBusinessDays } from '../../../schedule/business-days.ts';
import { localDateOf, localParts } from '../../../schedule/zoned-time.ts';
import { periodOf } from '../periods.ts';
import { type Reading, type Rule, type Scan, daySpan, sticky } from '../scan.ts';
import {
  type Unit,
  count,
  countOf,
  isVagueCount,
  smallNumbers,
  step,
  stepOf,
  unit,
  unitOf,
  firstWords,
} from '../../vocabulary/en/dates.ts';

/** Moves a day by whole units; hours and minutes move none (see `momentFromNow`). */
export function moveDay(day: Day, unit: Unit, by: number): Day {
  if (unit === 'business day') return readIsoDay(addBusinessDays(isoDay(day), by, []));
  const days = { minute: 0, hour: 0, day: 1, week: 7, fortnight: 14, month: 0, quarter: 0, year: 0 }[unit];
  const months = { month: 1, quarter: 3, year: 12 }[unit as 'month'] ?? 0;
  return months > 0 ? addMonths(day, months * by) : day + Math.round(days * by);
}

function momentFromNow(scan: Scan, minutes: number): Omit<Reading, 'end'> {
  const at = scan.nowAt + minutes * 60_000;
  const { hour, minute } = localParts(at, scan.timeZone);
  const from = hour * 60 + minute;
  return {
    span: daySpan(readIsoDay(localDateOf(at, scan.timeZone))),
    clock: { from, to: from + 1, grain: 'minute' },
  };
}

/** The moment or the day that lies some units from now. A half of anything but an hour, a day or a year is left alone. */
function fromNow(scan: Scan, unit: Unit, by: number, certain: boolean): Omit<Reading, 'end'> | undefined {
  if (unit === 'minute' || unit === 'hour') return momentFromNow(scan, by * (unit === 'hour' ? 60 : 1));
  if (!Number.isInteger(by))
    return unit === 'year' ? { span: daySpan(addMonths(scan.today, by * 12), certain) } : undefined;
  return { span: daySpan(moveDay(scan.today, unit, by), certain) };
}

const amount = String.raw`(?:(?:about|around|roughly|approximately|maybe|say|another|only|like|~)\s*){0,2}(half an?|${count})(?:\s*(?:-|–|to|or)\s*(${count}))?\s?(?:of\s+)?(?:more\s+|full\s+)?`;
const told = /\b(?:\w{2,}ed|took|spent|lost|grew|went|did|made|sold|built|saves?|per)\b[^.;!?\n]{0,30}$/;
const ahead =
  /\b(?:call|talk|back|will|again|follow|check|reach|meet|ping|touch|ready|due|expires?|renews?|live|revisit|start|ll)\b/;

/** "less than", "over", "at least": no day is meant. */
export const isBounded = (before: string): boolean =>
  /\b(?:less|more|fewer|later|earlier) than\s*$|\b(?:over|under|at (?:least|most)|up to)\s*$/.test(before);

const fortnight = String.raw`(?:a\s+)?fortnight`;

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
