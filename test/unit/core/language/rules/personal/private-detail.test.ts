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
    'when the inspectors come in June',
    'husband recovering from surgery',
    'her kids are sick',
    'going through a divorce',
    'goes to church on Sundays',
    'voted for the mayor',
    'my son plays football',
    'parent company is in Spain',
    'her team has two projects',
    'holiday season is the peak',
    // Health, grief, family trouble, belief, politics, unions, sexuality, origin, money.
    'her daughter broke her arm playing hockey',
    'wife is pregnant, they love hiking',
    'coaches soccer since her dad died',
    'ex-wife has the kids, he runs marathons',
    'kids are off school for Ramadan',
    'avid cyclist and union rep',
    'big hockey fan, campaigns for the liberals',
    'her gay brother plays the piano',
    'his kids are half-Swedish',
    'loves golf but has debts',
  ],
});
