import { type Day, dayOf, mondayOf, partsOfDay } from '../../schedule/calendar-day.ts';
import type { When } from './read-when.ts';
import { type Span, daySpan } from './scan.ts';

const listed = /^\s*(?:,|\/|&|\+|or|and|,\s*(?:or|and)|or maybe|else)\s*(?:on\s+)?$/i;
const ranged = /^\s*(?:-|–|—|to|until|untill|till|through|thru)\s*(?:the\s+)?$/i;
const opened = /\b(?:between|from)\s+(?:the\s+)?$/i;

const inWeekOf = (week: Span, weekday: number): Span => ({
  ...daySpan(mondayOf(week.from) + weekday - 1, week.certain),
  isWeekSaid: true,
});

/** "Tue or Wed next week", "next Tue or Wed": a week that was said once holds for the whole list. */
function shareWeeks(text: string, all: When[]): void {
  const join = (from: When, to: When): void => {
    if (from.span?.isWeekSaid === true && to.span?.weekday !== undefined)
      to.span = inWeekOf(from.span, to.span.weekday);
  };
  const isList = (index: number): boolean => {
    const [a, b] = [all[index], all[index + 1]];
    if (a === undefined || b === undefined || b.start - a.end > 12) return false;
    const gap = text.slice(a.end, b.start);
    return listed.test(gap) || ranged.test(gap);
  };
  for (let index = all.length - 2; index >= 0; index -= 1)
    if (isList(index)) join(all[index + 1]!, all[index]!);
  for (let index = 0; index + 1 < all.length; index += 1)
    if (isList(index)) join(all[index]!, all[index + 1]!);
}

/** The first day behind `after` with the number in its month that `like` has. */
function sameNumberAfter(after: Day, like: Day): Day {
  const { day: number } = partsOfDay(like);
  const { year, month, day } = partsOfDay(after);
  return dayOf(year, month + (number > day ? 0 : 1), number);
}

function rangeOf(text: string, a: When, b: When): When | undefined {
  const gap = b.start - a.end > 16 ? '' : text.slice(a.end, b.start);
  const isRange =
    ranged.test(gap) ||
    (/^\s*and\s*(?:the\s+)?$/i.test(gap) && opened.test(text.slice(Math.max(0, a.start - 14), a.start)));
  if (
    !isRange ||
    a.span === undefined ||
    b.span === undefined ||
    a.clock !== undefined ||
    b.clock !== undefined
  )
    return undefined;
  const isOpen = b.rule === 'date/day-of-month' && b.span.isFloating === true;
  // "the 4th of this month to the 9th": of that month, not of the coming one.
  const near = isOpen ? sameNumberAfter(a.span.from, b.span.from) : undefined;
  const shift = b.span.from <= a.span.from && b.span.weekday !== undefined ? 7 : 0;
  const last =
    near !== undefined
      ? near + 1
      : b.span.weekday !== undefined && b.span.from - a.span.from > 7
        ? b.span.to - 7
        : b.span.to + shift;
  if (last <= a.span.to) return undefined;
  return {
    ...a,
    end: b.end,
    span: { from: a.span.from, to: last, grain: a.span.grain, certain: a.span.certain && b.span.certain },
    rule: 'date/range',
  };
}

/** Joins ranges ("Mon to Wed", "the 10th-14th") and lets lists share their week. */
export function refineLists(text: string, all: readonly When[]): When[] {
  const items = all.map((when) => ({ ...when }));
  shareWeeks(text, items);
  const joined: When[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const range = last && rangeOf(text, last, item);
    if (range === undefined) joined.push(item);
    else joined[joined.length - 1] = range;
  }
  return joined;
}
