import { describe } from 'vitest';
import { checkNumbers } from './numbers-in.ts';

describe('percentages', () => {
  checkNumbers(
    'number/percent',
    [
      ['saves 30% of it', '30% = percent 30'],
      ['5-10 % more', '5-10 % = percent 5-10'],
      ['margin at -5%', '-5% = percent -5'],
      ['up thirty percent', 'thirty percent = percent 30'],
      ['3 percentage points', '3 percentage points = percent 3'],
      ['12 pct', '12 pct = percent 12'],
      ['2.5 per cent', '2.5 per cent = percent 2.5'],
      ['minus five percent', 'minus five percent = percent -5'],
      ['a 20% cut', '20% = percent 20'],
      ['100%', '100% = percent 100'],
    ],
    [
      '%',
      'the percentage',
      '5 points',
      'pct of it',
      'percent of them',
      '50/50',
      '3 pptx files',
      '4 percentiles',
    ],
  );
});
