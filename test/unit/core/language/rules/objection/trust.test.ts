import { checkRule } from '../../support/check-rule.ts';

checkRule('objection/trust', {
  finds: [
    'never heard of us',
    'too good to be true',
    'sceptical about the savings',
    'not convinced',
    'needs proof first',
    'wants to see references first',
    ['Them: How do I know it works?', 'How do I know it works'],
    ['Them: Can you guarantee that?', 'Can you guarantee that'],
    ["Them: I don't trust salespeople.", "I don't trust salespeople"],
  ],
  ignores: [
    'not sceptical at all',
    'convinced of the idea',
    "doesn't trust the stock count",
    'needs data from the plant',
    'asked for the return policy',
    'no doubt it will work',
    'heard good things',
    'knows when the truck is late',
    'wants numbers for the board',
  ],
});
