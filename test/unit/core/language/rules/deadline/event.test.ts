import { checkRule } from '../../support/check-rule.ts';

checkRule('deadline/event', {
  finds: [
    'contract with Ledgerly expires in May',
    'lease is up in September',
    'audit in June',
    'peak season starts in October',
    'licence runs out next month',
    'board meeting on March 12',
    'their fiscal year ends in January',
    'new regulation kicks in on July 1',
  ],
  ignores: [
    'contract was signed in May',
    'after the audit in June we can talk',
    'send the contract by tomorrow',
    "her daughter's season starts in May",
    'they had an audit last year',
    'our contract ends in May',
    'one of our customers has an audit in June',
    'talked on Monday',
  ],
});
