import { currentPart, grainOf, partOf } from '../part-of.ts';
import { partOfYear } from '../periods.ts';
import { type Rule, matchAt, sticky } from '../scan.ts';
import { month } from '../../vocabulary/en/dates.ts';

const beforeName = sticky(String.raw`\s(?=${month}|q[1-4]|20\d\d)`);

/** EOM, EOW, EOQ, EOY, "EOM Jan"; "month end", "year-end", "fiscal year end". (EOD is a time of day.) */
export const shortEnd: Rule = {
  id: 'date/short-end',
  starts: [
    'eom',
    'eow',
    'eoq',
    'eoy',
    'the',
    'month',
    'quarter',
    'year',
    'fye',
    'fiscal',
    'financial',
    'our',
    'their',
  ],
  pattern: sticky(
    String.raw`(?:(?:the|our|their)\s+)?(?:eo([wmqy])|(month|quarter|year)[- ]end|(fye|(?:fiscal|financial)\s+year[- ]end))(?![\w-])`,
  ),
  read(match, scan) {
    const [whole, letter, word, isFiscal] = match;
    if (isFiscal !== undefined) {
      const year = partOfYear(scan, match.index, 'year', 1);
      return { span: { ...partOf(year, 'end'), grain: 'day', certain: scan.fiscalYearStart !== undefined } };
    }
    // "EOM Jan": the end of that one.
    const at = match.index + whole.length;
    const space = letter === undefined ? null : matchAt(beforeName, scan.text, at);
    const named = space === null ? undefined : scan.readSpan(at + space[0].length);
    if (named !== undefined && named.span.grain === grainOf[letter?.toLowerCase() ?? ''])
      return { span: partOf(named.span, 'end'), end: named.end };
    return { span: currentPart(scan, letter ?? word ?? '', 'end') };
  },
};
