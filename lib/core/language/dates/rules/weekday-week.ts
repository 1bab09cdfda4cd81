import { comingWeekday } from '../coming-weekday.ts';
import { type Rule, daySpan, sticky } from '../scan.ts';
import { countOf, firstWords, weekday, weekdayNumber, weekdays } from '../../vocabulary/en/dates.ts';

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
