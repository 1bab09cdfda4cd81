import { checkRule } from '../../support/check-rule.ts';

checkRule('objection/in-place', {
  finds: [
    'already have a vendor for that',
    'they do it all in-house',
    'built their own tool',
    'signed with a competitor',
    'just renewed with another provider',
    'went in a different direction',
    'has a guy who handles that',
    'picked someone else',
    ['Them: We already use something for that.', 'We already use something for that'],
    ['Them: Our ERP already does that.', 'Our ERP already does that'],
  ],
  ignores: [
    'two warehouse systems since they bought a competitor',
    'already have a meeting on Monday',
    'already has budget',
    'moving away from their own tool',
    'already signed your contract',
    'used to do it in-house',
    'already talked to finance',
    'has a team of nine in Lyon',
    'just hired a new ops manager',
    'unhappy with the agency they already have',
  ],
});
