import { checkRule } from '../../support/check-rule.ts';

checkRule('question/spoken', {
  source: 'transcript',
  finds: [
    'for the pilot do you need our data',
    'if we start with two depots can we add the rest',
    ['and with the old scanners does it still work', 'with the old scanners does it still work'],
    'the annual plan includes what',
    'you mean the whole archive',
    'anything else we should prepare',
    'that would double the price would it',
    'the other one would be what about returns',
    'which ones',
  ],
  ignores: [
    'that is what we do you know',
    'I see what you mean',
    'we had no time to do anything else',
    'guess what',
    'the reports that we have we print',
    "I don't see why not",
    'that is how we do it',
    'and then they did it by hand',
  ],
});
