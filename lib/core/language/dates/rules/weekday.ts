import { comingWeekday, movedWeekday } from '../coming-weekday.ts';
import { type Rule, type Scan, daySpan, sticky } from '../scan.ts';
import { firstWords, weekday, weekdayNumber, weekdays } from '../../vocabulary/en/dates.ts';

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
  if (!isCapital && /\b(?:we|i|they|he|she|it|you|who|the)\s*$/.test(lead)) return false;
  if (firmLeads.test(lead)) return true;
  if (isWord.test(name))
    return isCapital ? leads.test(lead) || follows.test(after) : followsFirmly.test(after);
  return isCapital || leads.test(lead) || follows.test(after);
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
