import { checkRule } from '../../support/check-rule.ts';

checkRule('pain/time-spent', {
  finds: [
    '~15 hrs/wk manual entry',
    'spend 2 days/mo on reconciling invoices',
    [
      'She said they spend about twelve hours a week chasing approvals',
      'they spend about twelve hours a week chasing approvals',
    ],
    ['- reps lose 6 hrs a week to data entry', 'reps lose 6 hrs a week to data entry'],
    '4 hours every Friday building the same report',
    'it takes her team two full days each month to reconcile',
    ['Tom says month-end ties up three people for 4 days', 'month-end ties up three people for 4 days'],
    'wasting 10-12 hours per week on copy-paste',
    '20 mins per order re-keying into the ERP',
  ],
  ignores: [
    'our onboarding takes 3 weeks',
    'told her our setup takes 2 days',
    'procurement takes 3 weeks',
    'they used to spend 15 hrs/wk on manual entry',
    'one of our customers was losing 20 hours a week on manual entry',
    'demo takes 30 minutes',
    'call back in 2 weeks',
    'if they ever hired more people they would spend 20 hours a week on reports',
    "her friend's company spends 30 hours a week on data entry",
    'we spend 5 hours a week on reports in our team',
  ],
});
