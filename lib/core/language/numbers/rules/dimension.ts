import { matchAt, sticky } from '../../dates/scan.ts';
import type { UnitRule } from '../unit-rule.ts';
import { dimensionUnits } from '../vocabulary/en.ts';

const dimensionAfter = sticky(
  String.raw`(?:\s?|-)[({]?(${dimensionUnits})[)}]?(?![a-z'’\d])(?:\s?(\d{1,2})\s?(?:in|inches|")(?![a-z]))?(?:\s+and\s+\d{1,2}\s+inch(?:es)?)?`,
);
/** "5 kg", "2,000 sq ft", "100 GB". */
export const dimension: UnitRule = {
  id: 'number/dimension',
  kind: 'dimension',
  read(text, amount) {
    const match = matchAt(dimensionAfter, text, amount.end);
    return match === null
      ? undefined
      : { end: amount.end + match[0].length, unit: (match[1] ?? '').toLowerCase() };
  },
};
