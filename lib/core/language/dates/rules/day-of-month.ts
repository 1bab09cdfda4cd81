import { dayOfSomeMonth } from '../day-of-some-month.ts';
import { type Rule, daySpan, phraseEnds, sticky } from '../scan.ts';
import { dayNumber, ordinal } from '../../vocabulary/en/dates.ts';

const leads =
  /(?:\b(?:on|by|until|untill|till|til|before|after|from|to|for|around|about|of|starting|since|between|and|or|say|is|w\/c|wc|commencing)|[-–(~,&])\s*(?:the\s+)?$/;

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
    const found = dayOfSomeMonth(scan, match.index, number);
    return found === undefined ? undefined : { span: { ...daySpan(found), isFloating: true } };
  },
};
