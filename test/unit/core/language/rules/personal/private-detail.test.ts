import { checkRule } from '../../support/check-rule.ts';

checkRule('personal/private-detail', {
  finds: [
    'her son plays football',
    'training for a marathon',
    'has two kids',
    'avid cyclist',
    'back from vacation in Portugal',
    'grew up in Dublin',
    'just got a puppy',
    'his daughter starts college in the fall',
    'big hockey fan',
    'has a kitten named Waffle lol',
  ],
  ignores: [
    'husband recovering from surgery',
    'her kids are sick',
    'going through a divorce',
    'goes to church on Sundays',
    'voted for the mayor',
    'my son plays football',
    'parent company is in Spain',
    'her team has two projects',
    'holiday season is the peak',
  ],
});
