import { checkRule } from '../../support/check-rule.ts';

checkRule('commitment/ours', {
  finds: [
    "I'll send the case study by Friday",
    'we will share a sample report',
    'promised to send pricing',
    'owe her the security sheet',
    'send ROI sheet by Thu',
    'need to check with legal on the DPA',
    "I said I'd send the deck",
    'Maya to prepare the numbers',
    'let me find out about EDI',
  ],
  ignores: [
    'intro w/ Mara, head of ops',
    "we'll see",
    "I won't send a proposal yet",
    'send me the deck',
    'wants me to call next week',
    "I'd like to meet Tom",
    'should I send pricing?',
    'if they sign I will send flowers',
    'email is best',
  ],
});
