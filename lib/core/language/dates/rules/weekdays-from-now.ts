import { comingWeekday } from '../coming-weekday.ts';
import { type Rule, daySpan, sticky } from '../scan.ts';
import { weekday, weekdayNumber } from '../../vocabulary/en/dates.ts';

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
