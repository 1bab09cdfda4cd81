import { checkRule } from '../../support/check-rule.ts';

checkRule('stall/send-info', {
  finds: [
    'just send me some info',
    'send over some details',
    'email me something',
    ['Them: Can you send me a brochure?', 'Can you send me a brochure'],
    ['Them: Put it in an email.', 'Put it in an email'],
    ["Them: I'll have a look and let you know.", "I'll have a look and let you know"],
    'please send us your information',
    ['Them: Drop me a line.', 'Drop me a line'],
  ],
  ignores: [
    'send the proposal by Friday',
    'send me the pricing',
    'asked us to send the contract',
    'send a calendar invite',
    'I sent her the details',
    'sends invoices by mail',
    'send me the security form',
    'order details are sent by hand',
  ],
});
