import { checkRule } from '../../support/check-rule.ts';

checkRule('deadline/event', {
  finds: [
    'spring brochure goes to print 9 March',
    'permit lapses in April',
    ['new review with their client on 12 January', 'new review with their client on 12 January'],
    'steerco in Feb',
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
    'the office closes 24 December',
    'she opens on Monday',
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
