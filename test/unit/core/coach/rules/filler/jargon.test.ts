import { jargon } from '../../../../../../lib/core/coach/rules/filler/jargon.ts';
import { describeLines } from '../../coach-case.ts';

describeLines(
  jargon,
  [
    'There are real synergies between our firms.',
    'Could I pick your brain for a moment?',
    'We should explore potential opportunities to work together.',
    'Our solution is best-in-class.',
    'This is a game changer.',
    'It will move the needle for you.',
    'We take your logistics to the next level.',
    'In today’s fast-paced world, speed is everything.',
    'We are the leading provider of warehouse software.',
    'Your company really caught my eye.',
    'I came across your profile.',
    'Quick question.',
    'Our award-winning team is here.',
    'Our software helps teams improve productivity.',
    'What will it take to earn your business?',
    'A win-win for both of us.',
    'We help companies like yours scale faster.',
    'We are excited to partner with you.',
  ],
  [
    'The needle of the gauge moves at 40 bar.',
    'We help two depots count their stock at night.',
    'The next level of the rack is empty.',
    'One question about the Ghent depot: who signs the delivery notes?',
    'The lead time is nine days.',
    'They came across the border on Monday.',
    'The opportunity was lost in March.',
    'Our provider changed the format of the file.',
    'It opens in today’s version as well.',
    'The board was excited about the pilot.',
  ],
);
