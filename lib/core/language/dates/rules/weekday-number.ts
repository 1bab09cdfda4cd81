import { dayOf, daysInMonth, partsOfDay, weekdayOf } from '../../../schedule/calendar-day.ts';
import { type Rule, daySpan, figureEnds, phraseEnds, sticky } from '../scan.ts';
import {
  dayNumber,
  firstWords,
  ordinal,
  weekday,
  weekdayNumber,
  weekdays,
} from '../../vocabulary/en/dates.ts';

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
