import { checkRule } from '../../support/check-rule.ts';

checkRule('pain/slow', {
  finds: [
    'quotes take 4 days',
    'reporting is painfully slow',
    'always behind on invoicing',
    'backlog of 300 tickets',
    ['Tom said deliveries are delayed twice a week', 'deliveries are delayed twice a week'],
    'returns sit too long',
    'customers wait 3 days for an answer',
    'it takes forever to find a contract',
    '5 days to refund',
    'refund time 5d',
    'turnaround time is about three weeks',
    'drivers wait 40 min at the gate',
    'every lorry stands there for like forty minutes',
  ],
  ignores: [
    'procurement takes 4 weeks',
    'our implementation takes 6 weeks',
    'sorry for the delay',
    'security review takes two weeks',
    'her flight was delayed',
    'July is a slow month',
    'no backlog at the moment',
    'told her the trial takes 14 days',
    'wants refund time under 2 days',
    'has 5 days to ship',
    'waiting for her boss',
    'our people wait 3 days for a badge',
  ],
});
