import type { HistoryEntry } from '../../../../../lib/core/contract/suggest.ts';
import type { GalleryCase } from './gallery-case.ts';

const mailOut = (at: string, text = 'Is there a good day for a short talk?'): HistoryEntry => ({
  type: 'email',
  at,
  direction: 'out',
  text,
});
const mailIn = (at: string, text: string): HistoryEntry => ({ type: 'email', at, direction: 'in', text });
const unanswered = (...days: string[]): HistoryEntry[] =>
  days.map((day) => mailOut(`2026-11-${day}T09:00:00`));

/** One talk, and what came of it: each of the ten situations. */
export const situationNotes: GalleryCase[] = [
  {
    name: 'before a first call, after a message of theirs',
    situation: 'first_call',
    note: '',
    contact: { name: 'Valeria Quiroga', company: 'Pampa Leather' },
    opener: null,
    subject: 'Retyping export declarations: our first talk',
    after: [
      mailIn(
        '2026-11-16T10:00:00',
        'Hello Nora,\n\nwe retype about 50 export declarations a day and our season starts in March. Could you show us how others do it?\n\nValeria',
      ),
    ],
  },
  {
    name: 'a good call, nothing booked, a question open',
    situation: 'after_good_call',
    note: 'She loses 6 hours a week answering "where is my order". Asked whether it works with Shopify. Wants it gone before Black Friday next year.',
    contact: { name: 'Freya Nyström', company: 'Ullmark Knits' },
    opener:
      'Last time you mentioned that you lose 6 hours a week answering "where is my order", and that you want it gone before Black Friday next year.',
    value:
      'You asked whether it works with Shopify. Orders, parcels and returns are read every few minutes through the official interface.',
    ask: 'Would Thursday at 10 am suit you for 20 minutes, to go through that on your own numbers?',
  },
  {
    name: 'a second talk in the calendar',
    situation: 'second_call_booked',
    note: 'Night shift hands over on paper, two mix-ups a week. Plant audit is on 10 December.',
    contact: { name: 'Oskar Brandl', email: 'oskar@innwerk.example', company: 'Innwerk' },
    opener:
      'Last time you mentioned that the night shift hands over on paper, two mix-ups a week, and that your plant audit is on 10 December. What has happened on your side since?',
    subject: 'Plant audit: our meeting on Friday, 20 November',
    input: {
      meetings: [
        {
          uid: 'm1',
          title: 'Second talk',
          start: '2026-11-20T10:00:00',
          end: '2026-11-20T10:30:00',
          attendees: [{ email: 'oskar@innwerk.example' }],
        },
      ],
    },
  },
  {
    name: 'what they asked for has been sent',
    situation: 'info_sent',
    note: 'Price reviews take his team three weeks every spring. Asked for an example of the price matrix.',
    contact: { name: 'Dev Chaudhry', company: 'Monsoon Paints' },
    opener: [
      'Last time you mentioned that price reviews take your team three weeks every spring, and yesterday I sent you the example of the price matrix.',
      'Last time you asked for an example of the price matrix, and yesterday I sent it to you.',
      'I sent you the example of the price matrix yesterday. I would like to look at the part that matters to you together.',
    ],
    ask: 'Would today at 2 pm suit you for 15 minutes, to look together at what I sent you?',
    subject: 'The example of the price matrix: a look at it together?',
    after: [
      {
        type: 'info_sent',
        at: '2026-11-17T11:00:00',
        text: 'Sent the example of the price matrix as he asked.',
      },
    ],
  },
  {
    name: 'silence after three tries',
    situation: 'went_dark',
    note: 'Paper job cards get lost, around 5 a week, and nobody can bill those hours.',
    contact: { name: 'Bronwen Ellis', company: 'Severn Lifts' },
    opener: [
      'When we spoke on 2 November, you mentioned that paper job cards get lost. We have not managed to speak since, and that may well be my timing.',
      null,
    ],
    ask: 'Shall we pick this up again, or would you rather I came back in a few months? Either answer is fine.',
    after: unanswered('06', '10', '13'),
  },
  {
    name: 'call me after the budget round',
    situation: 'call_back_later',
    note: 'Their guides fill in 4 forms per tour. She asked to be called back after the budget round in January.',
    contact: { name: 'Lucía Herrero', company: 'Sierra Tours' },
    opener:
      'When we spoke on 5 October, you asked me to come back to you after the budget round in January. Has that happened by now?',
    ask: 'If that has happened, would Wednesday at 10 am suit you for 15 minutes, to pick up where we left off?',
    subject: 'After the budget round in January: is it time?',
    input: { now: '2027-02-02T09:00:00' },
  },
  {
    name: 'they did not come',
    situation: 'no_show',
    note: 'Each tender takes 30 hours and they win one in eight. Next big tender closes 18 December.',
    contact: { name: 'Matthias Gruber', company: 'Tauern Bau' },
    opener: [
      'We missed each other today, no harm done. Last time you mentioned that each tender takes 30 hours and you win one in eight, and that your next big tender closes on December 18.',
      'We missed each other earlier today, no harm done. Last time you mentioned that each tender takes 30 hours, and that the next big tender closes on 18 December.',
    ],
    ask: 'Would Thursday at 10 am or Friday at 2 pm suit you better for 20 minutes?',
    after: [{ type: 'no_show', at: '2026-11-18T08:30:00' }],
  },
  {
    name: 'they moved it for the second time',
    situation: 'rescheduled',
    note: 'Three people check every invoice twice. Wants one check only from April.',
    contact: { name: 'Gwen Parry', company: 'Menai Marine' },
    opener: [
      'Last time you mentioned that three people check every invoice twice, and that you want one check only from April. Is that still as pressing as it was, or has something else moved ahead of it?',
      'Last time you mentioned that you want one check only from April. Is that still as pressing as it was, or has something else moved ahead of it?',
    ],
    ask: 'Would Monday at 10 am suit you for 20 minutes, to go through that step by step?',
    after: [
      { type: 'rescheduled', at: '2026-11-16T16:00:00', text: 'Moved to Thursday.' },
      { type: 'rescheduled', at: '2026-11-17T16:00:00', text: 'Moved again, asked for early next week.' },
    ],
  },
  {
    name: 'needs to think about it',
    situation: 'stalled',
    note: 'Loses about 15 bookings a month to slow replies. She said it was a lot of change at once and she needs to think it over.',
    contact: { name: 'Chantal Dubois', company: 'Auberge du Lac' },
    opener:
      'Last time you mentioned that you lose about 15 bookings a month to slow replies. I have the feeling that this has cooled a little since, which is fine. What has changed?',
    ask: 'Would Thursday at 10 am suit you for 15 minutes, to talk through what does not sit right yet?',
    subject: 'Slow replies: what has changed?',
  },
  {
    name: 'has to ask the partner',
    situation: 'stalled',
    note: 'Stock write-offs of $8k a month. He has to run it by his partner Wes before anything happens.',
    contact: { name: 'Curtis Bell', company: 'Ozark Feed' },
    opener:
      'Last time you mentioned that stock write-offs come to $8,000 a month, and you said that you have to run it by your partner Wes before anything happens. Has anything changed since?',
    value:
      'I have been thinking about stock write-offs, and there is a case study that fits: “How a ceramics maker got its stock counts right”. In short: Counting moved from one big weekend to ten minutes a day.',
    ask: 'Would Thursday at 10 am suit you for 15 minutes, with everybody who has a say?',
    subject: 'Stock write-offs: what has changed?',
  },
  {
    name: 'a freeze',
    situation: 'nurture',
    note: 'Rework on 9% of garments. All projects are frozen while they merge with the sister company.',
    contact: { name: 'Thandi Mokoena', company: 'Protea Apparel' },
    opener: null,
    subject: 'Rework: when the time comes',
    after: unanswered('03', '05', '06', '09', '10', '12', '13', '16'),
  },
];
