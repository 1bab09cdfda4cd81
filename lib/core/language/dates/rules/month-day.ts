import { type Day, addMonths, dayOf, daysInMonth, partsOfDay } from '../../../schedule/calendar-day.ts';
import { type Rule, type Scan, type Span, figureEnds, sticky } from '../scan.ts';
import {
  dayNumber,
  fullYear,
  spokenYear,
  month,
  monthOf,
  months,
  ordinal,
  ordinals,
  firstWords,
} from '../../vocabulary/en/dates.ts';

const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?|${ordinal})`;
const until = String.raw`(?:\s*(?:-|–|to|until|till|through|thru)\s*(?:the\s+)?(${day}))?`;
const year = String.raw`(?:(?:,\s?|\s+|\s+of\s+)((?:19|20)\d\d(?!\d)|${spokenYear})|\s?['’](\d\d)(?!\d))?`;

/** A day and month without a year: the coming one, or the last one where the text looks back. */
export function floatingDay(
  scan: Scan,
  at: number,
  monthNumber: number,
  dayOfMonth: number,
): Span | undefined {
  const { year: thisYear } = partsOfDay(scan.today);
  const isPast = scan.isPast(at);
  for (const candidate of isPast ? [thisYear, thisYear - 1] : [thisYear, thisYear + 1]) {
    if (dayOfMonth > daysInMonth(candidate, monthNumber)) continue;
    const found = dayOf(candidate, monthNumber, dayOfMonth);
    if (isPast ? found > scan.today : found < scan.today) continue;
    return {
      from: found,
      to: found + 1,
      grain: 'day',
      certain: isPast || !hasJustPassed(scan.today, found),
      isFloating: true,
    };
  }
  return undefined;
}

/** "Nov 10" said on 22 November is as likely the one just gone. */
const hasJustPassed = (today: Day, next: Day): boolean => addMonths(next, -12) > today - 30;

function spanOf(
  scan: Scan,
  at: number,
  words: { month: string; day: string; last?: string; year?: number },
): Span | undefined {
  const monthNumber = monthOf(words.month);
  const dayOfMonth = dayNumber(words.day);
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(words.year ?? 2024, monthNumber)) return undefined;
  const first =
    words.year === undefined
      ? floatingDay(scan, at, monthNumber, dayOfMonth)
      : {
          from: dayOf(words.year, monthNumber, dayOfMonth),
          to: dayOf(words.year, monthNumber, dayOfMonth) + 1,
          grain: 'day' as const,
          certain: true,
        };
  if (first === undefined || words.last === undefined) return first;
  const last = dayNumber(words.last);
  const { year: inYear } = partsOfDay(first.from);
  if (last <= dayOfMonth || last > daysInMonth(inYear, monthNumber)) return undefined;
  return { ...first, to: dayOf(inYear, monthNumber, last) + 1 };
}

/** "Nov 26", "November 26th, 2026", "march fifteenth", "Nov 3-5". */
export const monthDay: Rule = {
  id: 'date/month-day',
  starts: Object.keys(months),
  pattern: sticky(
    String.raw`(${month})\s?(?:the\s+)?(${day})(?!\s?[ap]\.?m\b)${figureLoose()}${until}${figureEnds}${year}`,
  ),
  read(match, scan) {
    const [, name = '', first = '', last, long, short] = match;
    const span = spanOf(scan, match.index, { month: name, day: first, last, year: fullYear(long ?? short) });
    return span && { span };
  },
};

/** "26 Nov", "the 26th of November 2026", "3-5 Nov". */
export const dayMonth: Rule = {
  id: 'date/day-month',
  starts: ['#', 'the', ...firstWords(ordinals)],
  pattern: sticky(
    String.raw`(?:the\s+)?(${day})${until}(?:\s+day)?\s?(?:of\s+|-)?(?:the\s+)?(${month})(?![\w-])${year}`,
  ),
  read(match, scan) {
    const [, first = '', last, name = '', long, short] = match;
    // "those 2 may need more", "we 3 march on"
    if (/^(?:may|mar|march|jan)$/.test(name) && /^\d+$/.test(first) && !/\bof\b/i.test(match[0]))
      return undefined;
    const span = spanOf(scan, match.index, { month: name, day: first, last, year: fullYear(long ?? short) });
    return span && { span };
  },
};

// A range may follow, so the first figure may be followed by a hyphen and a figure.
function figureLoose(): string {
  return String.raw`(?![\w%€£$]|[.,:/]\d)`;
}
