import { checkRule } from '../../support/check-rule.ts';

checkRule('objection/locked-in', {
  finds: [
    'locked in until next summer',
    'under contract until May',
    'tied into a long contract',
    'still eighteen months left on the contract',
    'contract with Axon is not up until June',
    "doesn't want a long-term contract",
    'scared of contracts',
    'high cancellation fee',
    'mid-contract with Axon',
  ],
  ignores: [
    'contract ends in May',
    'up for renewal',
    'date is locked in',
    'not locked in with anybody',
    'locked out of the system',
    'tied up until Tuesday',
    'signed the contract',
    'asked how long the contract runs',
    'licence expires in March',
  ],
});
