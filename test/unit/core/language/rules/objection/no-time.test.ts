import { checkRule } from '../../support/check-rule.ts';

checkRule('objection/no-time', {
  finds: [
    'too busy',
    "doesn't have time for a project",
    'no bandwidth until summer',
    'no resources right now',
    'team is slammed, way too busy',
    "don't have the people",
    "can't free up capacity",
    'no one to run it',
  ],
  ignores: [
    "we don't have time for a custom demo",
    'not too busy in January',
    'no time to enter data',
    'time is right',
    'their resources page is down',
    'busy season is November',
    'capacity of the warehouse is 400 pallets',
    'has time on Tuesday',
  ],
});
