import type { Playbook } from './playbook-schema.ts';

/** What to say to a stall (R23, R26), and what the talk asked for then is for ("would Thursday suit you …"). Order is the panel's. */
export const stallAnswers: Playbook['stalls'] = [
  {
    stall: 'cooled',
    say: 'I have the feeling that this has cooled a little since we spoke, and that is fine. Did your priorities move, did somebody push back, or is this a polite way of ending it?',
    ask: 'to talk about what has changed',
    rule: 'stall/cooled',
    source: 'R23 S2',
  },
  {
    stall: 'partner',
    say: 'That makes sense: they should hear it first hand. Let us set a time now at which we can all talk, so that you do not have to carry it alone. When are they free?',
    ask: 'with everybody who has a say',
    rule: 'stall/partner',
    source: 'R26 S4',
  },
  {
    stall: 'vendors',
    say: 'Good, you should compare. What exactly are you comparing us on? I am glad to go through an honest comparison with you, including where the others are stronger.',
    ask: 'for an honest comparison',
    rule: 'stall/vendors',
    source: 'R26 S4',
  },
  {
    stall: 'budget',
    say: 'Thank you for being open about the money. Which budget would make it a yes, and what would have to be in it for that?',
    ask: 'to see which budget would make it a yes',
    rule: 'stall/budget',
    source: 'R26 S4',
  },
  {
    stall: 'think_it_over',
    say: 'Of course. When somebody wants to think it over, there is usually something that does not sit right yet. What is it for you?',
    ask: 'to talk through what does not sit right yet',
    rule: 'stall/think-it-over',
    source: 'R26 S4',
  },
  {
    stall: 'tried_before',
    say: 'Then you know better than most where it can go wrong. What did not work that time? I would like to show you where this is different, and say so plainly where it is not.',
    ask: 'to go through why this is different',
    rule: 'stall/tried-before',
    source: 'R26 S4',
  },
  {
    stall: 'internal',
    say: 'That is sensible. Who will be part of that talk, and what would they have to hear to be comfortable? I can prepare it with you, or join for the first few minutes.',
    ask: 'to prepare that talk together',
    rule: 'stall/internal',
    source: 'R26 S4 R20 S0',
  },
  {
    stall: 'freeze',
    say: 'Understood, that is out of your hands. I will not push. What would have to happen for this to come back on the table?',
    ask: 'to see what would bring it back',
    rule: 'stall/freeze',
    source: 'R29 S3',
  },
];
