import { checkRule } from '../../support/check-rule.ts';

checkRule('stakeholder/power-holder', {
  finds: [
    'wife runs the books',
    'his deputy Lars handles procurement',
    'successor is Ines',
    'works council has to agree',
    'her boss signs off on everything',
    'CFO holds $',
    'Linda makes the final call',
    "needs the CFO's approval",
    'Tom is our champion',
    'IT has to approve',
    'reports to the COO',
    'the board decides',
    'decision sits with procurement',
  ],
  ignores: [
    'handles parcels',
    'his wife likes tennis',
    'our boss signs off on discounts',
    'the weather decides',
    'needs approval workflows in the tool',
    'does the CFO decide?',
    'I have to approve the discount',
    "another customer's CFO decides",
    'if they ever hired a CFO he would decide',
    'the tool holds data for a year',
  ],
});
