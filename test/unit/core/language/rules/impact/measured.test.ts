import { checkRule } from '../../support/check-rule.ts';

checkRule('impact/measured', {
  finds: [
    '~15 hrs/wk manual entry',
    'costs them about $40k a year',
    '12% of orders come back w/ wrong items',
    'wants to cut month-end from 10 days to 5',
    'losing about three customers a month',
    'error rate is 4%',
    ['They process 400 invoices a week by hand', 'They process 400 invoices a week by hand'],
    'overtime runs to 60 hours a month',
    'paid 8k in penalties last quarter',
  ],
  ignores: [
    'budget is 45k',
    'our price is $30k a year',
    'company has 400 employees',
    'procurement takes 3 weeks',
    'demo Thursday 2pm',
    'one of our customers saved 20 hours a week',
    'they used to lose 5 orders a day',
    'founded 12 years ago',
  ],
});
