import { describe } from 'vitest';
import { checkNumbers } from './numbers-in.ts';

describe('thousands beside a word of money', () => {
  checkNumbers(
    'number/money-bare',
    [
      ['budget 45k', '45k = money 45000'],
      ['they pay 2.5k a month', '2.5k a month = money 2500 month'],
      ['cap of 60k', '60k = money 60000'],
      ['costs 45 grand', '45 grand = money 45000'],
      ['deal worth 1.2m', '1.2m = money 1200000'],
      ['spend: 80k/yr', '80k/yr = money 80000 year'],
      ['approved 30k', '30k = money 30000'],
      ['fees of 12k', '12k = money 12000'],
    ],
    [
      'they pay for 20k users',
      '10k run on Sunday',
      '45k orders a month',
      '4k screens',
      'a 5k file',
      '20k followers',
      'budget for 20k seats',
      '45 in budget',
    ],
  );
});
