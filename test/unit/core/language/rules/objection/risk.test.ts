import { checkRule } from '../../support/check-rule.ts';

checkRule('objection/risk', {
  finds: [
    'worried about implementation',
    'concerned about data security',
    'too complicated for the team',
    'doubts whether reps will adopt it',
    'training everybody would be a nightmare',
    'steep learning curve',
    "team won't use it",
    'sceptical about the integration',
  ],
  ignores: [
    'not worried about implementation',
    'no security concerns',
    'worried about losing the audit',
    'we are concerned about the integration',
    'integration with SAP works',
    'asked about security',
    'trusts the team',
    'implementation starts in May',
  ],
});
