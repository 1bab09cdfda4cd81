import { checkRule } from '../../support/check-rule.ts';

checkRule('stall/partner', {
  finds: [
    'needs to talk it over with her partner',
    'has to run it by the CFO',
    'wants to discuss it with the team first',
    'needs her boss on board',
    'has to ask his wife',
    'let me check with my manager',
    "can't decide without the board",
    'needs buy-in from ops',
    'She will ask her business partner Ron',
    "he'll ask his boss first",
  ],
  ignores: [
    'had a good chat with the head of sales',
    'already talked to her boss',
    'I need to check with legal',
    'we should talk with her boss',
    'asked us to talk to the CFO',
    'she decides alone',
    'her partner firm is in Lyon',
    'the team likes it',
    'boss approved it',
    'I will ask my boss',
    'she will ask her boss for the export by Friday',
  ],
});
