import { checkRule } from '../../support/check-rule.ts';

checkRule('stall/freeze', {
  finds: [
    'change of leadership, all vendors are under review',
    'in the middle of a reorg',
    'they are being acquired',
    'restructuring right now',
    'all projects are frozen',
    'going through a merger',
    'shutting down the plant',
    'laying off staff',
  ],
  ignores: [
    'two systems after acquisition',
    'project freeze was lifted',
    'the reorg is finally done',
    'frozen food warehouse',
    'no freeze this year',
    'customer acquisition costs too much',
    'freezer broke down',
    'merged the two lists',
    'after the reorg was done they hired',
    'change requests pile up',
    'new site opens in May',
  ],
});
