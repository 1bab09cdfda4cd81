import { describe } from 'vitest';
import { checkNumbers } from './numbers-in.ts';

describe('counted things', () => {
  checkNumbers(
    'number/count',
    [
      ['40 seats', '40 seats = count 40 seats'],
      ['a dozen reps', 'a dozen reps = count 12 reps'],
      ['200+ stores', '200+ stores = count 200 stores'],
      ['12 warehouse staff', '12 warehouse staff = count 12 warehouse staff'],
      ['45k orders a month', '45k orders a month = count 45000 orders/month'],
      ['two hundred and fifty orders', 'two hundred and fifty orders = count 250 orders'],
      ['hundreds of orders a week', 'hundreds of orders a week = count hundreds orders/week (hedged)'],
      ['half a dozen sites', 'half a dozen sites = count 6 sites'],
      ['a third of our orders', 'a third of our orders = count 0.333333333333 orders'],
      ['two to three hundred users', 'two to three hundred users = count 200-300 users'],
      ['3 of our depots', '3 of our depots = count 3 depots'],
      [
        'tens of thousands of records',
        'tens of thousands of records = count tens of thousands records (hedged)',
      ],
      ['a few hundred tickets', 'a few hundred tickets = count a few hundred tickets (hedged)'],
    ],
    [
      '5 real',
      '2 is plenty',
      '3 per cent',
      'one seat',
      '40 us',
      '2027 plans',
      '8 hours',
      '6 months',
      '4 kg',
      '5 dollars',
    ],
  );
});
