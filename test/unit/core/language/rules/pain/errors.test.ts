import { checkRule } from '../../support/check-rule.ts';

checkRule('pain/errors', {
  finds: [
    'stock is out by 4 pct',
    'errors in invoices every week',
    '12% of orders come back w/ wrong items',
    ['Biggest cost is rework on bad labels, she said', 'Biggest cost is rework on bad labels'],
    'lots of typos in addresses',
    'duplicate records all over the CRM',
    'mis-ships are climbing',
    'data is inaccurate half of the time',
    'discrepancies between the two systems at every close',
  ],
  ignores: [
    'he is out by 4',
    'wants to cut errors by half',
    'no errors so far',
    'sorry, my mistake',
    'their process is error-free',
    'our errors are under 1%',
    'they used to have errors in every batch',
    'a competitor of theirs had errors in every batch',
    'reduce mistakes in picking',
  ],
});
