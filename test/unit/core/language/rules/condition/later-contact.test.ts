import { checkRule } from '../../support/check-rule.ts';

checkRule('condition/later-contact', {
  finds: [
    'snowed under till year end',
    'on parental leave until 8 March',
    'nothing before Easter',
    'call me in a month',
    'reach out after Q1 planning',
    'revisit in March',
    'not before the new CFO starts',
    'pick it up again once the merger is through',
    'wait until the audit is done',
    'once the new ERP is live',
    'check back next quarter',
    'Try me again at the beginning of May',
    'she cannot deal with this before',
    "can't look at it until June",
  ],
  ignores: [
    "when he's off",
    'until now',
    'call me a cab',
    'talk again Thursday at 2',
    "I'll call her after lunch",
    'every time the system crashes',
    'when we spoke she was happy',
    'worked there until 2019',
    'was busy after the move',
    'in a month they ship 400 orders',
    "can't do it by hand",
  ],
});
