import { checkRule } from '../../support/check-rule.ts';

checkRule('pain/manual-work', {
  finds: [
    'measurements on a whiteboard',
    'rota is all on paper',
    'drivers fill in paper dockets',
    'a clerk types the readings into Excel',
    'everything is manual',
    'orders are re-keyed by hand',
    [
      'They copy-paste from e-mail into the ERP, it is all in Excel',
      'They copy-paste from e-mail into the ERP',
    ],
    'team still running on spreadsheets',
    'double entry in two systems',
    ['He mentioned that invoices are typed manually', 'invoices are typed manually'],
    'everything lives in Excel',
    'warehouse is still on paper',
    'each quote gets entered twice',
  ],
  ignores: [
    'on paper it looks good',
    'the paper supplier changed',
    'our team does it manually for every customer',
    'not manual any more, that was solved',
    'sent her the user manual',
    'they used to do it by hand',
    'no manual work on their side',
    'told them we re-key nothing',
    'another customer had everything in spreadsheets',
    'she is happy with Excel',
  ],
});
