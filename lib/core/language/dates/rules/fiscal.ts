import { partOfYear, periodOf } from '../periods.ts';
import { type Rule, sticky } from '../scan.ts';
import { fullYear } from '../../vocabulary/en/dates.ts';

const name = String.raw`(?:fy|fiscal(?:\s+year)?|financial\s+year)`;
const year = String.raw`['’]?((?:20)?[2-4]\d)(?:\/\d\d)?(?![\w%]|[.,]\d)`;
const part = String.raw`(?:f?(q)([1-4])|(h)([12]))`;

/**
 * "FY27", "FY26 Q3", "Q3 FY26", "fiscal Q3", "FQ3", "our fiscal year": by the setting, and asked without it, since a
 * firm's own year begins when it likes.
 */
export const fiscal: Rule = {
  id: 'date/fiscal',
  starts: ['fy', 'fiscal', 'financial', 'fq', 'q', 'h', 'the', 'our', 'their', 'your'],
  pattern: sticky(
    String.raw`(?:${name}\s?${year}(?:[\s,/-]{0,2}${part}(?!\w))?|${part}[\s,/-]{0,2}(?:of\s+)?${name}\s?${year}|(?:fy|fiscal|financial)\s?${part}(?!\w)|f(q)([1-4])(?!\w)|(?:the|our|their|your)\s+(?:fy|(?:fiscal|financial)\s+(year|quarter))(?![\w-]|\s?end|['’]?s?\s?\d|\s[qh]\d))`,
  ),
  read(match, scan) {
    const [, yearFirst, ...groups] = match;
    const yearLast = groups[8];
    const unit = groups.at(-1)?.toLowerCase();
    const certain = scan.fiscalYearStart !== undefined;
    if (unit === 'quarter')
      return { span: { ...periodOf(scan.today, 'quarter', 0, scan.fiscalYearStart), certain } };
    const at = groups.findIndex((group) => /^[qh]$/i.test(group ?? ''));
    const size = at < 0 ? 'year' : /q/i.test(groups[at] ?? '') ? 'quarter' : 'half';
    const number = at < 0 ? 1 : Number(groups[at + 1]);
    const span = partOfYear(scan, match.index, size, number, fullYear(yearFirst ?? yearLast));
    return { span: { ...span, certain } };
  },
};
