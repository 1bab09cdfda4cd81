import { matchAt, sticky } from '../../dates/scan.ts';
import type { UnitRule } from '../unit-rule.ts';

const percentWords = sticky(String.raw`\s?(?:%|percent(?:age points?)?|per cent|pct|pp)(?![\w])`);
/** "30%", "5 per cent", "3 percentage points". */
export const percent: UnitRule = {
  id: 'number/percent',
  kind: 'percent',
  read(text, amount) {
    const match = matchAt(percentWords, text, amount.end);
    return match === null ? undefined : { end: amount.end + match[0].length };
  },
};
