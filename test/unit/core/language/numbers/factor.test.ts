import { describe } from 'vitest';
import { checkNumbers } from './numbers-in.ts';

describe('times as much', () => {
  checkNumbers(
    'number/factor',
    [
      ['3x faster', '3x = count 3 x'],
      ['10x ROI', '10x = count 10 x'],
      ['2.5x pipeline', '2.5x = count 2.5 x'],
      ['up 4x', '4x = count 4 x'],
      ['1.5x last year', '1.5x = count 1.5 x'],
      ['2x', '2x = count 2 x'],
      ['a 3x return', '3x = count 3 x'],
      ['5X growth', '5X = count 5 x'],
    ],
    ['x3', '3 x-rays', 'three x', '3xl shirts', 'model 3xb', '10 xylophones', 'x', '3x4 pallets'],
  );
});
