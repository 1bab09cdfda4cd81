import { describe } from 'vitest';
import { checkNumbers } from './numbers-in.ts';

describe('sizes', () => {
  checkNumbers(
    'number/dimension',
    [
      ['boxes of 5 kg', '5 kg = dimension 5 kg'],
      ['2,000 sq ft', '2,000 sq ft = dimension 2000 sq ft'],
      ['100 GB of mail', '100 GB = dimension 100 gb'],
      ['12 miles away', '12 miles = dimension 12 miles'],
      ['10 tons per day', '10 tons per day = dimension 10 tons/day'],
      ['a 30-inch screen', '30-inch = dimension 30 inch'],
      ['5.5 metres', '5.5 metres = dimension 5.5 metres'],
      ['two acres', 'two acres = dimension 2 acres'],
      ['60 mph', '60 mph = dimension 60 mph'],
      ['3 litres', '3 litres = dimension 3 litres'],
    ],
    [
      '5 people',
      '10 m',
      '12 gigs of work',
      '4 milestones',
      '3 inchoate ideas',
      'mb of data',
      '7 footnotes',
      '2 yardsticks',
    ],
  );
});
