import { dayOf, partsOfDay } from '../../../schedule/calendar-day.ts';
import { type Rule, type Span, sticky } from '../scan.ts';
import { stepOf, yearNumber } from '../../vocabulary/en/dates.ts';

const firstMonths: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** "this summer", "next spring", "in the fall": nobody agrees when they begin (and the south turns them round), so ask. */
export const season: Rule = {
  id: 'date/season',
  starts: ['this', 'next', 'last', 'the', ...Object.keys(firstMonths)],
  pattern: sticky(
    String.raw`(?:(this|next|last)\s+|(?<=\b(?:in|over|after|before|until|during|by|of|early|late|mid|for) )the\s+|(?<=\b(?:in|over|after|before|until|by|early|late|mid)[ -])|(?=[a-z]+\s(?:20\d\d|['’]\d\d)\b))(spring|summer|autumn|fall|winter)(?![\w-])(?:\s(?:of\s)?(20\d\d|['’]\d\d)(?!\d))?`,
  ),
  read(match, scan) {
    const [, move = '', name = '', named] = match;
    const { year } = partsOfDay(scan.today);
    const month = firstMonths[name.toLowerCase()] ?? 1;
    const inYear = (of: number): Span => ({
      from: dayOf(of, month, 1),
      to: dayOf(of, month + 3, 1),
      grain: 'quarter',
      certain: false,
    });
    if (named !== undefined) return { span: inYear(yearNumber(named.replace(/^['’]/, ''))) };
    if (stepOf(move) < 0) return { span: inYear(year - 1) };
    return { span: inYear(year).to > scan.today ? inYear(year) : inYear(year + 1) };
  },
};
