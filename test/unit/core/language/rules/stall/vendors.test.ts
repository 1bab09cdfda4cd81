import { checkRule } from '../../support/check-rule.ts';

checkRule('stall/vendors', {
  finds: [
    'comparing vendors',
    'also looking at two other vendors',
    'getting quotes from three suppliers, collecting quotes',
    'wants to see other options',
    'still shopping around',
    'evaluating several tools',
    'talking to a few other providers',
    'vendor comparison runs until May',
  ],
  ignores: [
    'not looking at other vendors',
    'already compared vendors',
    'ruled out the other vendors',
    'their vendor portal is slow',
    'one of our clients compared vendors',
    'we compare vendors for a living',
    'options trading is their business',
    'looking at the calendar',
  ],
});
