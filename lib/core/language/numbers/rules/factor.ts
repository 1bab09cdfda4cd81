import { matchAt, sticky } from '../../dates/scan.ts';
import type { UnitRule } from '../unit-rule.ts';

const letter = sticky('x(?![a-z\\d])');
/** "3x". */
export const factor: UnitRule = {
  id: 'number/factor',
  kind: 'count',
  read(text, amount) {
    return matchAt(letter, text, amount.end) === null || amount.isWords
      ? undefined
      : { end: amount.end + 1, unit: 'x' };
  },
};
