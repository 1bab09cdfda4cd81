import { checkRule } from '../../support/check-rule.ts';

checkRule('objection/wrong-person', {
  finds: [
    'not the right person',
    'wrong department',
    'not the decision maker',
    "doesn't handle purchasing",
    'someone else decides on that',
    'head office makes those decisions',
    ["Them: You'd have to speak to our IT team.", "You'd have to speak to our IT team"],
    ["Them: I'm not authorised to sign anything.", "I'm not authorised to sign anything"],
    'better off talking to procurement',
  ],
  ignores: [
    'the right person is Ana',
    'handles purchasing',
    'decides alone',
    'asked us to talk to their IT team',
    'speaks to the team every Monday',
    'not her favourite tool',
    'handles it manually',
    'authorised the pilot',
  ],
});
