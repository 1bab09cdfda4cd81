import { checkRule } from '../../support/check-rule.ts';

checkRule('condition/depends-on', {
  finds: [
    'depends on headcount approval',
    'subject to legal review',
    'only if the pilot works',
    'provided that IT signs off',
    'contingent on the merger',
    'as long as it runs on prem',
    'if the CFO approves',
    'pending board sign-off',
  ],
  ignores: [
    "doesn't depend on IT",
    'our discount is subject to volume',
    'what does it depend on?',
    'dependable team',
    'one of our customers depends on EDI',
    'the team is independent',
    'we depend on legal',
    'only Tom uses it',
  ],
});
