import { checkRule } from '../../support/check-rule.ts';

checkRule('preference/channel', {
  finds: [
    'reply by mail only',
    'prefers email',
    'email is best',
    "doesn't answer calls",
    'rather have a text',
    'hates phone calls',
    'text him instead',
    'best reached by phone',
    "don't call",
  ],
  ignores: [
    'wants alerts on her phone',
    'customers prefer email',
    'email me the deck',
    'wants a demo call',
    'orders come by email',
    'I prefer email',
    'no calls booked',
    'support calls are up',
    'answers came late',
  ],
});
