import type { GalleryCase } from './gallery-case.ts';

/** Spoken into a phone on the way to the car. */
export const dictated: GalleryCase[] = [
  {
    name: 'no punctuation at all',
    note: 'ok so just spoke with Wendell um he says they are spending something like ten hours a week on payroll corrections and he really wants that gone before the new year',
    contact: { name: 'Wendell Pruitt', company: 'Sagebrush Dairy' },
    opener:
      "Last time you mentioned that you're spending about ten hours a week on payroll corrections, and that you really want that gone before the new year.",
  },
  {
    name: 'a she that is the buyer and a he that is not',
    note: "Good call with Noor. She told me the returns desk is drowning, about 200 parcels a day. Her boss Willem wants it halved by February. He's worried about the price though.",
    contact: { name: 'Noor van Dijk', company: 'Zeilmakers' },
    opener:
      'Last time you mentioned that the returns desk is drowning, about 200 parcels a day, and that your boss Willem wants it halved by February.',
  },
  {
    name: 'a correction in the middle of the sentence',
    note: 'they close the books in nine no sorry seven days and she needs it down to four before the auditors come in March',
    contact: { name: 'Helga Sturm', company: 'Nordkiesel' },
    opener: [
      'Last time you mentioned that you need it down to four days before the auditors come in March.',
      null,
    ],
  },
  {
    name: 'the thing is',
    note: 'Yeah so the main thing is their reps spend half a day every Monday building the forecast, and the VP still does not trust it. Board meeting is January 20.',
    contact: { name: 'Callie Ortega', company: 'Redtail Systems' },
    opener:
      'Last time you mentioned that your reps spend half a day every Monday building the forecast, that the VP still does not trust it, and that your board meeting is on January 20.',
    value:
      'Here is something worth knowing about building the forecast: “Why nobody trusts the sales forecast”. In short: Most forecasts are wrong because reps guess the date and not the amount.',
    ask: 'Would Thursday at 10 am suit you for 20 minutes, to go through that step by step?',
    subject: 'Building the forecast: something worth knowing',
  },
  {
    name: 'two figures in one breath',
    note: 'So he manages eleven sites and each one reports energy on paper, it takes his analyst three days a month to type it up. He has to publish the report by the end of March.',
    contact: { name: 'Iwan Prys', company: 'Glasfryn Quarries' },
    opener:
      'Last time you mentioned that you manage eleven sites and each one reports energy on paper, and that you have to publish the report by the end of March.',
  },
];
