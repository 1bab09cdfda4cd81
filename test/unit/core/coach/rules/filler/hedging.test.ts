import { hedging } from '../../../../../../lib/core/coach/rules/filler/hedging.ts';
import { describeLines } from '../../coach-case.ts';

describeLines(
  hedging,
  [
    'I was just wondering if you had ten minutes.',
    'I was wondering whether perhaps you might have time.',
    'Just curious if this is something for you.',
    "I'm just hoping to get your attention.",
    'Maybe you could possibly be interested.',
    'Just thinking maybe we should talk.',
    'I am wondering if there might be interest.',
    'I was kind of hoping that you would say yes.',
    'Just asking if it is worth it.',
    'No worries if not!',
  ],
  [
    'I wonder how the second shift does it.',
    'The clerks were just asking the driver.',
    'Might it help to start with one depot?',
    'You may be right about the scanners.',
    'Maybe the printer is the cause.',
    'You were wondering about the second depot.',
    'It is just a list of nine items.',
    'The forecast could be off by a week.',
    'Your team hopes to be done by March.',
  ],
);
