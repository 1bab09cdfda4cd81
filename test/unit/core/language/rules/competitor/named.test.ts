import { checkRule } from '../../support/check-rule.ts';

checkRule('competitor/named', {
  finds: [
    'renewal w/ Voltra in June',
    'comparing us with Voltra and Pinmark',
    'comparing us with Axon',
    'currently on Ledgerly',
    'also looking at Palisade',
    'demo of Axon next week',
    'Axon quoted 30k',
    'they use Ledgerly for invoicing',
    'switching from Ledgerly',
    'contract with Axon expires in May',
    'unhappy with Ledgerly',
  ],
  ignores: [
    'tried OCR last year',
    'comparing vendors',
    'currently on vacation',
    'we use Axon ourselves',
    'meeting Tom on Thursday',
    'comparing Kestrel Loop to nothing',
    'looking at the calendar',
    'one of our customers switched from Axon',
    'she is currently on Friday shifts',
  ],
});
