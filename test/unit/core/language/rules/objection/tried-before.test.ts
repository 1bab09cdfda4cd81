import { checkRule } from '../../support/check-rule.ts';

checkRule('objection/tried-before', {
  finds: [
    'the last tool was dropped after a month',
    'they promised us an app and never delivered',
    'tried it before',
    'they tried a similar tool two years ago',
    'rolled out Axon and nobody used it',
    'got burned by the last vendor',
    'bad experience with consultants',
    'last rollout failed',
    'been down this road before',
    'bought a system that never worked',
  ],
  ignores: [
    'promised her an answer',
    'talked before',
    'we tried to call her before',
    'tried the demo and liked it',
    'as she said before',
    'used to work at Axon',
    'met twice',
    'had a demo last week',
    'decided already',
  ],
});
