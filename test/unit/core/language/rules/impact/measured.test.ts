import { checkRule } from '../../support/check-rule.ts';

checkRule('impact/measured', {
  finds: [
    '2 in 9 parcels arrive damaged',
    ['Vouchers go missing, about 8 a month', 'about 8 a month'],
    ['A clerk types them into Word. 12 hours a week', '12 hours a week'],
    ['4 lost keys a week, €60 each', '€60 each'],
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
    'stays in Rome 05/06',
    'about 8 a month',
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
