import { dayOf } from '../../../schedule/calendar-day.ts';
import { periodOf } from '../periods.ts';
import { type Rule, figureEnds, sticky } from '../scan.ts';
import { spokenYear, yearNumber } from '../../vocabulary/en/dates.ts';

/** "in 2027", "by 2028": a bare year needs a word that makes it one. */
export const year: Rule = {
  id: 'date/year',
  starts: ['#', 'twenty'],
  pattern: sticky(String.raw`(?:20[0-4]\d${figureEnds}|${spokenYear})(?!\s+(?:[a-z]+s|people|staff)\b)`),
  read(match, scan) {
    if (
      !/\b(?:in|by|since|during|until|till|before|after|early|late|mid|of|from|through|end|for)[\s-]*$/.test(
        scan.before(match.index),
      )
    )
      return undefined;
    return { span: periodOf(dayOf(yearNumber(match[0]), 1, 1), 'year') };
  },
};
