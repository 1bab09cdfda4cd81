import { type Day, dayOf, mondayOf, partsOfDay, weekdayOf } from '../../../schedule/calendar-day.ts';
import { periodOf } from '../periods.ts';
import { type Rule, type Span, daySpan, figureEnds, sticky } from '../scan.ts';
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

/** "week 48", "CW 48", "KW48": ISO weeks, of the coming one with that number. */
export const weekNumber: Rule = {
  id: 'date/week-number',
  starts: ['week', 'wk', 'cw', 'kw', 'calendar'],
  pattern: sticky(String.raw`(?:calendar\s+week|week|wk|cw|kw)\s?(\d{1,2})${figureEnds}`),
  read(match, scan) {
    const number = Number(match[1]);
    const isNamed = /cw|kw|calendar/i.test(match[0]);
    if (number < 1 || number > 53 || (!isNamed && number < 10)) return undefined;
    const { year } = partsOfDay(scan.today);
    for (const candidate of [year, year + 1]) {
      const from = mondayOf(dayOf(candidate, 1, 4)) + 7 * (number - 1);
      if (from + 7 > scan.today) return { span: { from, to: from + 7, grain: 'week', certain: true } };
    }
    return undefined;
  },
};

const weekend = (monday: number): Span => ({ ...daySpan(monday + 5), to: monday + 7 });

/** The weekend nearest to a day: "Labor Day weekend". */
export const weekendNear = (day: Day): Span => weekend(mondayOf(day + (weekdayOf(day) < 3 ? -7 : 0)));

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
