import { dayOf, daysInMonth, mondayOf, partsOfDay, weekdayOf } from '../../../schedule/calendar-day.ts';
import { type Rule, type Scan, type Span, daySpan, figureEnds, phraseEnds, sticky } from '../scan.ts';
import {
  countOf,
  dayNumber,
  ordinal,
  stepOf,
  weekday,
  weekdayNumber,
  weekdays,
  firstWords,
} from '../../vocabulary/en/dates.ts';

// "sat down", "the sun", "we wed": the short forms that are words need a sign that a day is meant.
const short = /^(?:sun|sat|wed|mon|thu|fri|tue)$/i;
const isWord = /^(?:sun|sat|wed)$/i;
const firmLeads =
  /\b(?:on|by|until|till|before|after|from|next|this|last|or|for|to|since|coming|either|maybe|around|between|today|tomorrow|week)\s*$|[/&@]\s?$/;
const leads = /\b(?:and|say|of|early|late)\s*$|[,(:–-]\s*$/;
const follows =
  /^\.?,?\s*(?:$|[)?!/&\n-]|\d|(?:at|or|and|next|this|am|pm|morning|afternoon|evening|noon|lunch(?:time)?|b4|before|around|about|works?|thru|by|of|is (?:fine|good|ok|okay|better|best|out|bad))\b|@|~|,|;|\.)/i;
const followsFirmly =
  /^\.?,?\s*(?:\d|@|~|(?:at \d|am|pm|morning|afternoon|evening|noon|next week|this week)\b)/i;
const recurring =
  /\b(?:every|each|all|most|any|alternate|other|first|second|third|fourth|1st|2nd|3rd|4th)\s*$/;

function isDay(name: string, lead: string, scan: Scan, end: number): boolean {
  if (!short.test(name)) return true;
  if (/\bthe\s*$/.test(lead)) return false;
  const after = scan.text.slice(end, end + 14);
  const isCapital = /^[A-Z]/.test(name);
  if (firmLeads.test(lead)) return true;
  if (isWord.test(name))
    return isCapital ? leads.test(lead) || follows.test(after) : followsFirmly.test(after);
  return isCapital || leads.test(lead) || follows.test(after);
}

/**
 * The day a bare weekday means: the coming one, the last one where the text looks back. Said on that same weekday it
 * may be today or a week from now, so it is asked.
 */
function comingWeekday(scan: Scan, at: number, number: number): Span {
  const ahead = (number - weekdayOf(scan.today) + 7) % 7;
  if (scan.isPast(at)) return daySpan(scan.today - ((weekdayOf(scan.today) - number + 7) % 7 || 7));
  return { ...daySpan(scan.today + (ahead === 0 ? 7 : ahead), ahead !== 0), weekday: number };
}

/** "next Thursday": that of next week; asked early in this week, when some mean the one that comes first. */
function movedWeekday(scan: Scan, number: number, move: string): Span {
  const monday = mondayOf(scan.today);
  if (/^(?:last|past|previous|prior)/i.test(move))
    return daySpan(scan.today - ((weekdayOf(scan.today) - number + 7) % 7 || 7));
  if (/^(?:this|coming|upcoming|current)/i.test(move)) {
    const ahead = (number - weekdayOf(scan.today) + 7) % 7;
    return daySpan(scan.today + (ahead === 0 && !/this/i.test(move) ? 7 : ahead));
  }
  const isClear = number - weekdayOf(scan.today) <= 3;
  return { ...daySpan(monday + 7 * stepOf(move) + number - 1, isClear), isWeekSaid: true };
}

/** "Thursday", "this coming Thu", "next Thu", "last Tuesday", "the Tuesday after next". */
export const weekdayRule: Rule = {
  id: 'date/weekday',
  starts: [
    ...firstWords(weekdays),
    'this',
    'next',
    'coming',
    'upcoming',
    'last',
    'past',
    'previous',
    'following',
    'the',
  ],
  pattern: sticky(
    String.raw`(?:(?:the\s+)?(?:(?:this|the)\s+)?(this|next|coming|upcoming|following|last|past|previous)\s+)?(${weekday})(['’]s)?(?!['’]?s\b|[-–]\w{4})(\s+after(?:\s+(next)\b|(?=\s*(?:$|[.,;!?\n]))))?`,
  ),
  read(match, scan) {
    const [whole, move, name = '', possessive, after, afterNext] = match;
    const lead = scan.before(match.index);
    const end = match.index + whole.length;
    if (recurring.test(lead) || (move === undefined && !isDay(name, lead, scan, end))) return undefined;
    const number = weekdayNumber(name);
    const bare = move === undefined;
    const span = bare ? comingWeekday(scan, match.index, number) : movedWeekday(scan, number, move);
    if (afterNext !== undefined) {
      const next = movedWeekday(scan, number, 'next');
      return { span: { ...daySpan(next.from + 7, next.certain), isWeekSaid: true } };
    }
    // "the Monday after": after something said before.
    if (after !== undefined) return { span: daySpan(span.from + 7, false) };
    // "the Monday after the launch": whenever that is.
    const hangsOn =
      bare && /\bthe\s*$/.test(lead) && /^\s+(?:after|before)\s/i.test(scan.text.slice(end, end + 8));
    if (hangsOn) return { span: daySpan(span.from, false) };
    // "Monday's call" may be the one that was or the one to come.
    return { span: { ...span, certain: span.certain && (possessive === undefined || !bare) } };
  },
};

const weeksOf = (words: string): number =>
  /fortnight/i.test(words) ? 2 : /week/i.test(words) ? 1 : countOf(words);

/** "a week from Friday", "Friday week", "a week on Tuesday", "two weeks Friday", "a fortnight on Monday". */
export const weekdayWeek: Rule = {
  id: 'date/weekday-week',
  starts: [...firstWords(weekdays), 'a', 'one', 'two', 'three', 'four', '#'],
  pattern: sticky(
    String.raw`(${weekday})\s+(week|fortnight)(?!\w|-|\s*end|\s+(?:of|after|from|in|before))|(?:(a|one|two|three|four|[1-9])\s+(?:weeks?|wks?)|a\s+(fortnight))\s+(?:from\s+|on\s+)?(?:this\s+|next\s+)?(${weekday})`,
  ),
  read(match, scan) {
    const [, plain, stretch, weeks, fortnight, name] = match;
    const span = comingWeekday(scan, match.index, weekdayNumber(plain ?? name ?? ''));
    return {
      span: daySpan(
        span.from + 7 * weeksOf(stretch ?? weeks ?? fortnight ?? ''),
        span.certain && !/next/i.test(match[0]),
      ),
    };
  },
};

/** "two Thursdays from now". */
export const weekdaysFromNow: Rule = {
  id: 'date/weekdays-from-now',
  starts: ['#', 'two', 'three', 'four'],
  pattern: sticky(
    String.raw`([2-9]|two|three|four)\s+(${weekday.replace('(?![a-z])', '')})s\s+from\s+(?:now|today)\b`,
  ),
  read(match, scan) {
    const [, count = '', name = ''] = match;
    const many = { two: 2, three: 3, four: 4 }[count.toLowerCase()] ?? Number(count);
    const number = weekdayNumber(name.toLowerCase());
    return { span: daySpan(comingWeekday(scan, 0, number).from + 7 * (many - 1)) };
  },
};

/** "Friday 23", "Sunday 31": the coming month in which that day of the month is that weekday. */
export const weekdayNumberRule: Rule = {
  id: 'date/weekday-number',
  starts: firstWords(weekdays),
  pattern: sticky(
    String.raw`(${weekday})[.,]?\s+(?:the\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?|the\s+(${ordinal}))(?!\s?[ap]\.?m\b|\s?-?ish\b|\s?o['’]?clock|\s+(?:in the )?(?:morning|afternoon|evening))${figureEnds}${phraseEnds}`,
  ),
  read(match, scan) {
    const [whole, name = '', digits, word] = match;
    const number = dayNumber(digits ?? word ?? '');
    const weekdayWanted = weekdayNumber(name);
    const isSuffixed = word !== undefined || /(?:st|nd|rd|th)$/i.test(whole);
    if (number < 1 || number > 31) return undefined;
    const { year, month } = partsOfDay(scan.today);
    for (let ahead = 0; ahead < 12; ahead += 1) {
      const day = dayOf(year, month + ahead, number);
      if (number > daysInMonth(year, month + ahead) || day < scan.today || weekdayOf(day) !== weekdayWanted)
        continue;
      // Far ahead it is rather a slip than a plan; a small bare figure is rather an hour.
      if (!isSuffixed && number <= 12 && ahead > 0) return undefined;
      return { span: daySpan(day, ahead <= 2 && (isSuffixed || number > 12)) };
    }
    return undefined;
  },
};
