import { describe } from 'vitest';
import { checkNumbers } from './numbers-in.ts';

describe('plain numbers', () => {
  checkNumbers(
    'number/count-bare',
    [
      ['we have 40', '40 = count 40'],
      ['sixteen of us', 'sixteen = count 16'],
      ['minus 12 on the scorecard', 'minus 12 = count -12'],
      ['two thirds of the team', 'two thirds = count 0.666666666667'],
      ['three quarters of them', 'three quarters = count 0.75'],
      ['a dozen', 'a dozen = count 12'],
      ['1.2E+05', '1.2E+05 = count 120000'],
      ['two hundred and six', 'two hundred and six = count 206'],
      ['-3', '-3 = count -3'],
      ['zero', 'zero = count 0'],
      ['2 to 3 million', '2 to 3 million = count 2000000-3000000'],
      ['10,000 a year', '10,000 a year = count 10000 year'],
      ['nine in all', 'nine = count 9'],
      ['score: 45, up', '45 = count 45'],
    ],
    [
      'version 2, phase 2, step 3',
      'Tuesday 3, at 4, until 5',
      'March 3 and 4 May',
      'at two thirty',
      'one of the reps',
      'in 2027',
      '1. call them',
      'invoice 4711',
      '24/7',
      '9-5',
      'a third party',
      'a second question',
      '10.0.0.12',
      'by 3pm',
    ],
  );
});
