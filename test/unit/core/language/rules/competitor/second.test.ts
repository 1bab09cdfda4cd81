import { checkRule } from '../../support/check-rule.ts';

checkRule('competitor/second', {
  finds: [
    ['comparing us with Voltra and Pinmark', 'Pinmark'],
    ['also looking at Voltra or Pinmark', 'Pinmark'],
    ['also talking to Voltra and to Pinmark', 'Pinmark'],
    ['evaluating Voltra, Pinmark', 'Pinmark'],
    ['up against Voltra and Pinmark', 'Pinmark'],
    ['shortlisted Voltra and also Pinmark', 'Pinmark'],
    ['tried Voltra and Pinmark too', 'Pinmark'],
    ['quotes from Voltra and Pinmark Systems', 'Pinmark Systems'],
  ],
  ignores: [
    'comparing prices and terms',
    'meets Maria and Tom on Friday',
    'told her we beat Voltra and Pinmark',
    'warehouses in Lyon and Metz',
    'CFO and COO decide',
    'uses paper and Excel',
    'she likes Rome and Paris',
    'call with Ben and Ada on Tuesday',
  ],
});
