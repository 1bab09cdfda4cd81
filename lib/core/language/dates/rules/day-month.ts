import { daySource, untilDay, yearSource, spanOfDays } from '../day-in-month.ts';
import { type Rule, sticky } from '../scan.ts';
import { firstWords, fullYear, month, ordinals } from '../../vocabulary/en/dates.ts';

const verbs = /^\s(?:be|have|not|need|take|want|come|go|work)\b/;

/** "26 Nov", "the 26th of November 2026", "3-5 Nov". */
export const dayMonth: Rule = {
  id: 'date/day-month',
  starts: ['#', 'the', ...firstWords(ordinals)],
  pattern: sticky(
    String.raw`(?:the\s+)?(${daySource})${untilDay}(?:\s+day)?\s?(?:of\s+|-)?(?:the\s+)?(${month})(?![\w-])${yearSource}`,
  ),
  read(match, scan) {
    const [, first = '', last, name = '', long, short] = match;
    // "those 2 may need more", "the first may be late", "we 3 march on"
    const isVerb =
      /^\d+$/.test(first) ||
      verbs.test(scan.text.slice(match.index + match[0].length, match.index + match[0].length + 8));
    if (/^(?:may|mar|march|jan)$/.test(name) && isVerb && !/\bof\b/i.test(match[0])) return undefined;
    const span = spanOfDays(scan, match.index, {
      month: name,
      day: first,
      last,
      year: fullYear(long ?? short),
    });
    return span && { span };
  },
};
