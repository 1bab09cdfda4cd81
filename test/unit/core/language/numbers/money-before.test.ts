import { describe } from 'vitest';
import { checkNumbers } from './numbers-in.ts';

describe('money before its figure', () => {
  checkNumbers(
    'number/money',
    [
      ['budget is $45k', '$45k = money 45000 USD'],
      ['£1.2m', '£1.2m = money 1200000 GBP'],
      ['€30.000', '€30.000 = money 30000 EUR'],
      ['$1.25 per order', '$1.25 per order = money 1.25 USD/order'],
      ['$99/user/mo', '$99/user/mo = money 99 USD/user/month'],
      ['$40-50k ARR', '$40-50k = money 40000-50000 USD'],
      ["CHF 30'000", "CHF 30'000 = money 30000 CHF"],
      ['$45k USD', '$45k USD = money 45000 USD'],
      ['USD 1,200', 'USD 1,200 = money 1200 USD'],
      ['C$15', 'C$15 = money 15 CAD'],
      ['$3 and 50 cents', '$3 and 50 cents = money 3.50 USD'],
      ['$ 700 million', '$ 700 million = money 700000000 USD'],
    ],
    ['$', 'CFO holds $', 'US 5 states', 'a 12', 'r 5', '$HOME', 'usd', 's 3', 'CHF'],
  );
});
