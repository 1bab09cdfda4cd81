import { checkRule } from '../../support/check-rule.ts';

checkRule('decision_process/step', {
  finds: [
    'tender above 40k',
    'only via the regional framework',
    'requires an ISO 27001 certificate',
    'Lena (purchasing) signs off on anything > €15k',
    'needs board sign-off',
    'procurement takes 3 weeks',
    'goes through legal',
    'anything over 20k needs CFO approval',
    'security review before signing',
    'needs three quotes',
    'decision by committee',
    'formal RFP in January',
    'final decision lies with the COO',
  ],
  ignores: [
    'a framework for training',
    'wants a report',
    'our legal review takes a week',
    'their sales process is slow',
    'no procurement involved',
    'they process 400 orders',
    'board games on Friday',
    'wants to review the numbers',
    'one of our customers needs board sign-off',
    'errors in the approval tool',
  ],
});
