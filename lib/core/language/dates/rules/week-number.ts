import { dayOf, mondayOf, partsOfDay } from '../../../schedule/calendar-day.ts';
import { type Rule, figureEnds, sticky } from '../scan.ts';

/** "week 48", "CW 48", "KW48": ISO weeks, of the coming one with that number. */
export const weekNumber: Rule = {
  id: 'date/week-number',
  starts: ['week', 'wk', 'cw', 'kw', 'calendar'],
  pattern: sticky(String.raw`(?:calendar\s+week|week|wk|cw|kw)\s?(\d{1,2})${figureEnds}`),
  read(match, scan) {
    const number = Number(match[1]);
    const isNamed = /cw|kw|calendar/i.test(match[0]);
    if (number < 1 || number > 53 || (!isNamed && number < 10)) return undefined;
    const { year } = partsOfDay(scan.today);
    for (const candidate of [year, year + 1]) {
      const from = mondayOf(dayOf(candidate, 1, 4)) + 7 * (number - 1);
      if (from + 7 > scan.today) return { span: { from, to: from + 7, grain: 'week', certain: true } };
    }
    return undefined;
  },
};
