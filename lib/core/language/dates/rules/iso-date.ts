import { readIsoDay } from '../../../schedule/calendar-day.ts';
import { type Rule, daySpan, figureEnds, sticky } from '../scan.ts';

/** "2026-11-26", "2026/11/26". */
export const isoDate: Rule = {
  id: 'date/iso',
  starts: ['#'],
  pattern: sticky(String.raw`((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?:(?=T\d)|${figureEnds})`),
  read(match) {
    const [, year = '', , month = '', day = ''] = match;
    const found = readIsoDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    return Number.isNaN(found) ? undefined : { span: daySpan(found) };
  },
};
