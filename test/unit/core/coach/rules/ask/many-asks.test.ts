import { manyAsks } from '../../../../../../lib/core/coach/rules/ask/many-asks.ts';
import { describeLines } from '../../coach-case.ts';

const ask = 'Does Thursday at 10 work for 20 minutes?';

describeLines(
  manyAsks,
  [
    `${ask} Could you also send me your contract?`,
    `${ask} Please forward this to your CFO.`,
    `${ask} Would you mind filling in the form?`,
    `${ask} I also need the list of depots.`,
    `Could you share last month's figures? ${ask}`,
    `Please sign the NDA. Please send me the org chart.`,
    `${ask} The pilot needs a team. Can we meet on Friday at 3 with all depots?`,
    'Would you like to (a) see a demo, (b) read the paper, (c) join the webinar?',
    'You can book a call, watch the video, or download the paper.',
  ],
  [
    ask,
    `${ask} If not, Friday at 2?`,
    'Does Thursday at 10 or Friday at 2 work?',
    'Thursday at 10? Friday at 2?',
    'Two times:\n- Thursday at 10\n- Friday at 2',
    `${ask} Could you have the last five notes at hand?`,
    `${ask} Who else should join?`,
    `How does the night shift key them? ${ask}`,
    'Could you write back which of the two it is?',
    'Shall we pick it up again, or should I come back in a few months?',
    'You can read it in three minutes.',
  ],
);
