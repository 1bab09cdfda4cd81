import { dayOf, daysInMonth, weekdayOf } from '../../../schedule/calendar-day.ts';
import { type Rule, type Scan, type Span, figureEnds, sticky } from '../scan.ts';
import { weekday, weekdayNumber } from '../../vocabulary/en/dates.ts';
import { floatingDay } from '../day-in-month.ts';

const named = new RegExp(String.raw`\b(${weekday})[.,]?\s*(?:the\s+)?$`, 'i');
const expects =
  /(?:\b(?:on|by|until|till|before|after|from|for|due|date|next|this|since|to|of|around|starting|w\/c|wc)|[:(])\s*$/;
const refuses =
  /(?:\b(?:v|ver|version|release|ratio|score|rated|rating|step|page|option|tel|phone)|[#.])\s*$/;
const counted =
  /^\s*(?:of|hours?|hrs?|days?|weeks?|months?|reps|teams?|people|seats|users|stars?|inch|cups?|split|done|complete|deals|stores|sites|points?)\b|^\s?["”]/i;
const fractions = new Set(['1/2', '1/3', '1/4', '2/3', '3/4', '24/7', '50/50', '9/10', '1/1']);

/** Every order of day and month that makes a day. The first is the one that people in that zone write. */
function readings(
  first: number,
  second: number,
  separator: string,
  scan: Scan,
): { month: number; day: number }[] {
  const american = { month: first, day: second };
  const other = { month: second, day: first };
  const isAmerican = /^(?:America|US|UTC|Pacific\/Honolulu)/.test(scan.timeZone);
  return (isAmerican && separator !== '.' ? [american, other] : [other, american]).filter(
    ({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2024, month),
  );
}

function inYear(year: number, order: { month: number; day: number }): Span | undefined {
  if (order.day > daysInMonth(year, order.month)) return undefined;
  const from = dayOf(year, order.month, order.day);
  return { from, to: from + 1, grain: 'day', certain: true };
}

/** "11/26", "26.11.2026", "Friday 7/6". Where day and month could be either, it is asked unless a weekday settles it. */
export const slashDate: Rule = {
  id: 'date/slash',
  starts: ['#'],
  pattern: sticky(String.raw`(\d{1,2})\s?([/.-])\s?(\d{1,2})(?:\2(\d{4}|\d{2}))?(\.(?!\d))?${figureEnds}`),
  read(match, scan) {
    const [whole, first = '', separator = '', second = '', year] = match;
    const before = scan.before(match.index);
    const after = scan.text.slice(match.index + whole.length, match.index + whole.length + 12);
    const besideDay = weekdayNumber(named.exec(before)?.[1] ?? '');
    const isExpected = besideDay > 0 || expects.test(before);
    if (refuses.test(before) || counted.test(after)) return undefined;
    if (!isExpected && fractions.has(`${first}/${second}`)) return undefined;
    // "2.30", "1-2", "3.5.1": figures, unless a year, a closing dot (26.11.) or a weekday says otherwise.
    if (separator !== '/' && besideDay === 0 && (year === undefined || year.length < 4)) {
      if (!(separator === '.' && match[5] !== undefined && Number(first) > 12)) return undefined;
    }
    const orders = readings(Number(first), Number(second), separator, scan);
    const spans = orders
      .map((order) =>
        year === undefined
          ? floatingDay(scan, match.index, order.month, order.day)
          : inYear(year.length === 2 ? 2000 + Number(year) : Number(year), order),
      )
      .filter((span) => span !== undefined);
    const agreeing = spans
      .filter((span) => weekdayOf(span.from) === besideDay)
      .toSorted((a, b) => a.from - b.from);
    const [near, far] = agreeing;
    // A weekday settles it, unless both orders fall on it and neither is near.
    const isNear = near !== undefined && near.from < scan.today + 90;
    const isOnlyOne = separator === '/' && (far === undefined || near?.from === far.from);
    if (near !== undefined && (isNear || isOnlyOne)) return { span: near };
    if (separator !== '/' && besideDay > 0) return undefined;
    const span = spans[0];
    if (span === undefined) return undefined;
    const isPlain = spans.length === 1 || first === second || separator === '.';
    return {
      span: {
        ...span,
        certain:
          span.certain &&
          isPlain &&
          (isExpected || separator === '.' || year !== undefined || after.trim() === ''),
      },
    };
  },
};
