import { describe } from 'vitest';
import { checkNumbers } from './numbers-in.ts';

describe('money behind its figure', () => {
  checkNumbers(
    'number/money',
    [
      ['45k EUR a year', '45k EUR a year = money 45000 EUR/year'],
      ['two thousand five hundred dollars', 'two thousand five hundred dollars = money 2500 USD'],
      ['1 200 €', '1 200 € = money 1200 EUR'],
      ['1.200,50 € per month', '1.200,50 € per month = money 1200.5 EUR/month'],
      ['half a million dollars', 'half a million dollars = money 500000 USD'],
      ['it costs 15 dollars 50.', '15 dollars 50 = money 15.50 USD'],
      ['three and a half million euros', 'three and a half million euros = money 3500000 EUR'],
      ['two point five million dollars', 'two point five million dollars = money 2500000 USD'],
      ['50 cents per call', '50 cents per call = money 50 cent/call'],
      ['5k-10k EUR', '5k-10k EUR = money 5000-10000 EUR'],
      ['thousands of dollars', 'thousands of dollars = money thousands USD (hedged)'],
      ['30 bucks', '30 bucks = money 30 USD'],
      ['2 to 3 million pounds', '2 to 3 million pounds = money 2000000-3000000 GBP'],
      ['900 Canadian dollars', '900 Canadian dollars = money 900 CAD'],
    ],
    [
      '5 real issues',
      '3 won deals',
      '2 marks against it',
      '10 dollarization plans',
      '40 seats',
      '12 francophone users',
      '8 pounding headaches',
      '15 centres',
    ],
  );
});
