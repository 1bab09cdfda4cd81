import type { GalleryCase } from './gallery-case.ts';

/** Notes that were typed while somebody talked: no verbs, signs for words. */
export const telegraphic: GalleryCase[] = [
  {
    name: 'hours a week, a wish, a date in brackets',
    note: '~9 hrs/wk chasing POs, 3 ppl. wants it off their plate b4 FY end (31 Mar). cfo = Ingrid',
    contact: { name: 'Lotte Verbeek', company: 'Marrow Tools' },
    opener:
      'Last time you mentioned that your team spends about 9 hours a week chasing POs, and that you want it off your plate before the FY end, 31 March.',
    value: null,
    ask: 'Would Thursday at 10 am suit you for 20 minutes, to go through that on your own numbers?',
    subject: 'Chasing POs before the FY end',
  },
  {
    name: 'a range and what each one costs',
    note: 'dispatch board = whiteboard. 2-3 missed pickups/wk, €180 each. carrier contract renews 15 Jan.',
    contact: { name: 'Piet Doorn', company: 'Kanaal Express' },
    opener:
      'Last time you mentioned 2 to 3 missed pickups a week, and that your carrier contract renews on 15 January.',
  },
  {
    name: 'an arrow between cause and effect',
    note: 'quotes take 4 days -> lost 2 bids last mo. need <24h. Board 9 Dec.',
    contact: { name: 'Hal Brannigan', company: 'Forge & Field' },
    opener: 'Last time you mentioned that quotes take 4 days, and that your board meeting is on 9 December.',
  },
  {
    name: 'a rate and its target',
    note: 'no-shows 18% @ clinic, front desk calls every patient by hand. target <10% by Easter',
    contact: { name: 'Dr. Amara Nwosu', company: 'Lakeside Dental' },
    opener:
      'Last time you mentioned that no-shows are at 18% at the clinic, that the front desk calls every patient by hand, and that your target is under 10% by Easter.',
    value: null,
  },
  {
    name: 'a rate, a goal without its sign, and a question',
    note: 'scrap rate 6.5%, goal 4% by summer. q: does it read PLC data?',
    contact: { name: 'Jonas Wirth', company: 'Alpstanz' },
    opener: 'Last time you mentioned that your scrap rate is 6.5%, and that your goal is 4% by summer.',
  },
  {
    name: 'churn a month, a team on spreadsheets',
    note: 'churn 3.1%/mo. CS team 5 ppl, all on spreadsheets. QBR in Feb.',
    contact: { name: 'Bree Castellano', company: 'Paperlark' },
    opener: [
      'Last time you mentioned that your churn is 3.1% a month, and that your QBR is in February.',
      'Last time you mentioned that your churn is 3.1% a month.',
    ],
  },
  {
    name: 'a backlog in days',
    note: 'claims backlog 11 days, regulator wants 5 by 1 July. 2 temps not coping.',
    contact: { name: 'Odile Marchand', company: 'Sereine Mutuelle' },
    opener: 'Last time you mentioned that your backlog is 11 days, and that the regulator wants 5 by 1 July.',
  },
];
