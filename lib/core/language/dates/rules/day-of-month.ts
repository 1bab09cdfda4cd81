import { type Day, dayOf, daysInMonth, partsOfDay } from '../../../schedule/calendar-day.ts';
import { type Rule, type Scan, daySpan, phraseEnds, sticky } from '../scan.ts';
import { dayNumber, ordinal, ordinals, step, stepOf, firstWords } from '../../vocabulary/en/dates.ts';

const leads =
  /(?:\b(?:on|by|until|untill|till|til|before|after|from|to|for|around|about|of|starting|since|between|and|or|say|is|w\/c|wc|commencing)|[-–(~,&])\s*(?:the\s+)?$/;

function inMonth(today: Day, offset: number, number: number): Day | undefined {
  const { year, month } = partsOfDay(today);
  return number <= daysInMonth(year, month + offset) ? dayOf(year, month + offset, number) : undefined;
}

/** The next (or, looking back, the last) month that has such a day. */
function floatingDayOfMonth(scan: Scan, at: number, number: number): Day | undefined {
  const isPast = scan.isPast(at);
  for (const offset of isPast ? [0, -1, -2] : [0, 1, 2]) {
    const found = inMonth(scan.today, offset, number);
    if (found !== undefined && (isPast ? found <= scan.today : found >= scan.today)) return found;
  }
  return undefined;
}

/** "the 10th", "the tenth", "on 10th": a day whose month was not said. */
export const dayOfMonth: Rule = {
  id: 'date/day-of-month',
  starts: ['the', '#'],
  pattern: sticky(
    String.raw`(the\s+)?(?:(\d{1,2})(?:st|nd|rd|th)|(?<=the\s+)(${ordinal}))(?![\w%-]*\w)${phraseEnds}`,
  ),
  read(match, scan) {
    const [whole, article, digits, word] = match;
    const number = dayNumber(digits ?? word ?? '');
    const hasLead = leads.test(scan.before(match.index));
    if (number < 1 || number > 31 || (article === undefined && !hasLead)) return undefined;
    // "the second is better", "the 1st works": rather a thing in a list than a day.
    if (
      number <= 3 &&
      !hasLead &&
      !/^\s*(?:$|[.?!\n]|(?:at|@)\s?\d)/.test(
        scan.text.slice(match.index + whole.length, match.index + whole.length + 8),
      )
    )
      return undefined;
    // "and the fourth is": small ordinals in words need a word of time before them.
    if (
      number < 10 &&
      word !== undefined &&
      !/\b(?:on|by|until|before|after|of) $/.test(scan.before(match.index))
    )
      return undefined;
    const found = floatingDayOfMonth(scan, match.index, number);
    return found === undefined ? undefined : { span: { ...daySpan(found), isFloating: true } };
  },
};

/** "the 20th of next month", "20 of this month", "the 3rd day of the month". */
export const dayOfNamedMonth: Rule = {
  id: 'date/day-of-named-month',
  starts: ['the', '#', ...firstWords(ordinals)],
  pattern: sticky(
    String.raw`(?:the\s+)?(\d{1,2}(?:st|nd|rd|th)?|${ordinal})(?:\s+day)?\s+(?:of|in)\s+(?:(?:the\s+)?(${step})|the|each)\s+month\b`,
  ),
  read(match, scan) {
    const [, number = '', move] = match;
    if (/each month$/i.test(match[0])) return undefined;
    if (move === undefined) {
      const coming = floatingDayOfMonth(scan, match.index, dayNumber(number));
      return coming === undefined ? undefined : { span: daySpan(coming) };
    }
    const found = inMonth(scan.today, stepOf(move), dayNumber(number));
    return found === undefined ? undefined : { span: daySpan(found) };
  },
};
