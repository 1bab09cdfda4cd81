import { matchAt, sticky } from '../../dates/scan.ts';
import { readRate } from '../read-rate.ts';
import type { UnitRule } from '../unit-rule.ts';
import { dimensionUnits } from '../../vocabulary/en/numbers.ts';

const dimensionAfter = sticky(
  String.raw`(?:\s?|-)[({<]?(${dimensionUnits})[)}>]?(?![a-z'’\d])(?:\s?(\d{1,2})\s?(?:in|inches|")(?![a-z]))?(?:\s+and\s+\d{1,2}\s+inch(?:es)?)?`,
);
/** "10 tons per day", "50 metres a second". */
function withRate(text: string, end: number, unit: string): { end: number; unit: string } {
  const tail = readRate(text, end);
  return { end: tail.end, unit: `${unit}${tail.rate}` };
}

/** "5 kg", "2,000 sq ft", "100 GB". */
export const dimension: UnitRule = {
  id: 'number/dimension',
  kind: 'dimension',
  read(text, amount) {
    const match = matchAt(dimensionAfter, text, amount.end);
    return match === null
      ? undefined
      : withRate(text, amount.end + match[0].length, (match[1] ?? '').toLowerCase());
  },
};
