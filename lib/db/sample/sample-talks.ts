import type { SampleTime } from './sample-time.ts';

/** One talk or mail with its note; a call without an outcome of its own was held. */
type SampleTalk = {
  id: string;
  contact: string;
  kind: 'call' | 'meeting' | 'email';
  at: number;
  minutes?: number;
  title: string;
  direction?: 'in' | 'out';
  note: string;
};

/** Twelve conversations, each in the way in which one rep or another writes: shorthand, bullets, prose, dictated, mail. */
export function sampleTalks({ day, month }: SampleTime): SampleTalk[] {
  return [
    {
      id: 'sarah-inquiry',
      contact: 'sarah',
      kind: 'email',
      at: day(-6, '16:40'),
      title: 'Order entry',
      direction: 'in',
      note: 'Hi Maya,\n\nwe saw your talk on order desks. Would you have half an hour this week to tell us how it works with e-mailed orders?\n\nSarah',
    },
    {
      id: 'sarah-call',
      contact: 'sarah',
      kind: 'call',
      at: day(-2, '14:00'),
      minutes: 28,
      title: 'First call',
      note: `ops team of 6 retypes ~12 hrs/wk of e-mailed orders into the ERP\n3% keyed wrong, each one = a re-delivery\nwants it live b4 peak season starts in ${month(4)}\nasked: does it read PDF attachments as well?\nTom Brandt (finance) signs off on anything > £20k\ndaughter swims for the county, races most Saturdays\ncall went well, no date set`,
    },
    {
      id: 'tom-intro',
      contact: 'tom',
      kind: 'email',
      at: day(-5, '10:15'),
      title: 'Numbers behind order entry',
      direction: 'in',
      note: 'Hi Maya,\n\nSarah asked me to look at this from the finance side. What I need to understand is what an order costs us today and when a change would have paid for itself.\n\nTom',
    },
    {
      id: 'tom-call',
      contact: 'tom',
      kind: 'call',
      at: day(-3, '11:00'),
      minutes: 22,
      title: 'Finance view',
      note: `Tom said nobody can tell him what one order costs today, and that this bothers him more than the hours. Re-deliveries came to £31,000 last year. He has to put his numbers for next year to the board in ${month(2)}. He would like to go through a payback calculation on their own figures. We agreed on a second call; he brings the re-delivery figures, I bring the cost model.`,
    },
    {
      id: 'elena-call',
      contact: 'elena',
      kind: 'call',
      at: day(-4, '09:30'),
      minutes: 35,
      title: 'Technical first call',
      note: '- a third of the orders still come in by fax or as scanned PDFs\n- two people type them in from 6 am, every morning\n- late trucks whenever one of the two is ill\n- they want every order in the system before the trucks are planned at 8\n- she asked where the data is processed and for how long it is kept\n- asked us to send the answer to her security questions first, then she looks at it with her team lead',
    },
    {
      id: 'elena-reminder',
      contact: 'elena',
      kind: 'email',
      at: day(-3, '17:20'),
      title: 'Security questions',
      direction: 'in',
      note: 'Hello Maya,\n\nas discussed: please send me what you have on data residency and deletion. Our security review asks for it in writing.\n\nElena',
    },
    {
      id: 'jun-demo',
      contact: 'jun',
      kind: 'meeting',
      at: day(-24, '15:00'),
      minutes: 30,
      title: 'Intro with RevOps',
      note: 'so jun runs rev ops at pelham and what he said is that an order from a distributor waits about two days between the crm and the erp because somebody has to check the price list by hand and in that time the distributors call and ask and um he reckons his team answers 30 of those calls a week and he would love to see where the time goes',
    },
    {
      id: 'jun-call',
      contact: 'jun',
      kind: 'call',
      at: day(-21, '16:00'),
      minutes: 18,
      title: 'Follow-up',
      note: 'Jun liked the idea of measuring the wait between CRM and ERP first. He said the price list check is the bottleneck. He wants fewer distributor calls before the new distributor portal opens. Left it that I send times.',
    },
    {
      id: 'amira-first',
      contact: 'amira',
      kind: 'call',
      at: day(-13, '17:00'),
      minutes: 25,
      title: 'First call',
      note: 'COO at Pelham. Running two ERP systems since they bought a competitor, every order from the other side is entered twice. Costs her two people full time. Her goal is one list of open orders for both sites.',
    },
    {
      id: 'amira-later',
      contact: 'amira',
      kind: 'call',
      at: day(-8, '17:30'),
      minutes: 9,
      title: 'Short call',
      note: 'In the middle of moving the warehouse, no time for anything else right now. Asked me to call her back in six weeks, once the move is done. Entering orders twice is still the biggest pain.',
    },
    {
      id: 'oliver-visit',
      contact: 'oliver',
      kind: 'meeting',
      at: day(-9, '10:00'),
      minutes: 45,
      title: 'Plant visit',
      note: 'Spare parts desk: two people, 90 orders a day. About one order in ten has a wrong part number and then a machine stands still at the customer. Confirmations go out a day late. Oliver wants same-day confirmations by the trade fair.',
    },
    {
      id: 'oliver-call',
      contact: 'oliver',
      kind: 'call',
      at: day(-3, '15:30'),
      minutes: 16,
      title: 'Offer discussed',
      note: 'Cooler than at the plant. Says the price is more than he has left in his budget this year. Needs to think about it. Wrong part numbers have not got any better. No next step.',
    },
  ];
}
