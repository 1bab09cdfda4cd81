import type { HistoryEntry, Situation } from '../../../../lib/core/contract/suggest.ts';
import type { DraftCase } from './coach-case.ts';

export type GoodDraft = DraftCase & { name: string; situation: Situation };

const call = (at: string, text: string): HistoryEntry => ({ type: 'call', at, minutes: 25, text });
const out = (type: 'email' | 'call' | 'voicemail', at: string, text?: string): HistoryEntry => ({
  type,
  at,
  direction: 'out',
  ...(text !== undefined && { text }),
});

const tile = {
  self: { name: 'Ruben Adeyemi', company: 'Opalworks' },
  contact: { name: 'Łucja Brandl', email: 'lucja@kachelhof.example', company: 'Kachelhof' },
};
const tileCall = call(
  '2026-11-16T15:00:00',
  'Łucja: 3 ppl in quoting, each quote takes ~40 min, loses 1 in 5 jobs b/c the quote comes too late. Wants quotes out same day by end of Feb. Her boss Piet signs off. Asked how the price list gets in.',
);
const clinic = {
  self: { name: 'Noor Vance', company: 'Ferrybridge Labs' },
  contact: { name: 'Dr. Tomás Ibarra', email: 'tibarra@santamar.example', company: 'Clínica Santamar' },
};
const clinicCall = call(
  '2026-11-12T11:00:00',
  'no-shows are 14% of appointments, about €9,000 a month. Reception phones patients by hand, two hours a day. Must be better before the new wing opens in April.',
);

export const goodDrafts: GoodDraft[] = [
  {
    name: 'short and complete',
    situation: 'after_good_call',
    ...tile,
    history: [tileCall],
    draft:
      'Hi Łucja,\n\nyou told me that you lose one job in five because the quote comes too late. I ran your 40 minutes per quote through our sheet and have attached a comparison of two ways to get them out the same day.\n\nDoes Thursday at 10 work for 20 minutes?\n\nRuben',
  },
  {
    name: 'numbers in other words',
    situation: 'after_good_call',
    ...tile,
    history: [tileCall],
    draft:
      'Hello Lucja,\n\nforty minutes a quote, and the jobs you lose because of it, stayed with me. A tiler of your size got his quotes out the same day; the case study is attached, two pages.\n\nWould Friday, November 20, at 9:30 suit you for 15 minutes to go through it?\n\nBest regards\nRuben Adeyemi\nOpalworks\n+49 30 5550100',
  },
  {
    name: 'an answer to their question is the value',
    situation: 'after_good_call',
    ...tile,
    history: [tileCall],
    draft:
      'Hi Łucja,\n\nyou asked how the price list gets in. The short answer is: as a spreadsheet, once, and every change after that by hand or by file. Piet can check it before anything goes out.\n\nShall we put in your first ten positions together, Thursday at 2 pm, 30 minutes?\n\nBest, Ruben',
  },
  {
    name: 'two times are one ask',
    situation: 'after_good_call',
    ...tile,
    history: [tileCall],
    draft:
      "Hi Łucja,\nyou want quotes out the same day by the end of February. I'd suggest a start with one person and one type of job; here is a plan for it.\nTuesday at 10 or Wednesday at 4, 20 minutes?\nCheers\nRuben",
  },
  {
    name: 'times as a list',
    situation: 'after_good_call',
    ...tile,
    history: [tileCall],
    draft:
      'Hi Łucja,\n\nLast time you said that one in five jobs goes because the quote is late. I have put together a cost model on your own numbers.\n\nTwo times on my side, 20 minutes each:\n- Thursday, 10 am\n- Friday, 2 pm\n\nWhich one suits you?\n\nRuben',
  },
  {
    name: 'the buyer quoted in their own words',
    situation: 'after_good_call',
    ...tile,
    history: [tileCall],
    draft:
      'Hi Łucja,\n\nyou said “the quote comes too late”. A worked example of a same-day quote is attached.\n\nDoes Thursday at 10 work for 20 minutes?\n\nRuben',
  },
  {
    name: 'with the mail that is answered below',
    situation: 'after_good_call',
    ...tile,
    history: [tileCall],
    draft:
      'Hi Łucja,\n\nyou lose one job in five to late quotes. Attached is a comparison of three ways to speed them up.\n\nDoes Thursday at 10 work for 20 minutes?\n\nRuben\n\nOn Mon, Nov 16, 2026 at 4:12 PM Łucja Brandl <lucja@kachelhof.example> wrote:\n> Just checking in, any updates? We pay $99,999 to Globex Inc. by March 3.\n> Let me know your thoughts.',
  },
  {
    name: 'a deep question beside the ask',
    situation: 'after_good_call',
    ...clinic,
    history: [clinicCall],
    draft:
      'Dear Dr. Ibarra,\n\nyou put the no-shows at 14% of appointments. One thing we see in other clinics: most of them come from slots booked more than three weeks ahead, so reminders alone do not fix it.\n\nHow far ahead do your patients book? Monday at 11:00 for 20 minutes, with your numbers on the screen?\n\nKind regards,\nNoor Vance',
    assets: [
      {
        id: 'slots',
        kind: 'insight',
        title: 'Where missed appointments come from',
        text: 'Most missed appointments come from slots booked more than three weeks ahead.',
      },
    ],
  },
  {
    name: 'caller named, meeting offered by telephone',
    situation: 'after_good_call',
    ...clinic,
    history: [clinicCall],
    draft:
      "Hello Tomás, it's Noor from Ferrybridge Labs. Two hours a day on the phone is what you want to be rid of before the new wing opens in April. I have worked out what two reminders a day would change on your own numbers. I'll call you on Monday at 4 pm; 15 minutes are enough.\n\nNoor",
  },
  {
    name: 'booked: teaser two days before',
    situation: 'second_call_booked',
    ...clinic,
    history: [clinicCall],
    draft:
      'Dear Tomás,\n\nfor our meeting on Thursday at 10: you said that no-shows cost about €9,000 a month. Attached is a one-page comparison of what three reminders cost and what they bring back.\n\nWho else should see it before we talk?\n\nNoor',
  },
  {
    name: 'booked: their question answered beforehand',
    situation: 'second_call_booked',
    ...tile,
    history: [tileCall],
    draft:
      'Hi Łucja,\n\nyou asked how the price list gets in, so I recorded a short example of it.\n\nSee you on Friday at 9.\n\nRuben',
  },
  {
    name: 'booked: purpose and light homework',
    situation: 'second_call_booked',
    ...tile,
    history: [tileCall],
    draft:
      'Hi Łucja,\n\nwhen we spoke you said that each quote takes 40 minutes. On Tuesday at 3 we go through a comparison of same-day quoting on your own numbers. Could you have the last five quotes at hand?\n\nRuben',
  },
  {
    name: 'info sent: a look together',
    situation: 'info_sent',
    ...tile,
    history: [tileCall, { type: 'info_sent', at: '2026-11-18T09:00:00', text: 'sent price list template' }],
    draft:
      'Hi Łucja,\n\nyesterday I sent you the price list template that you asked about. Does Friday at 10 work for 15 minutes to look at it together? Any questions I can answer before that?\n\nRuben',
  },
  {
    name: 'info sent: what, when, and one open question',
    situation: 'info_sent',
    ...clinic,
    history: [clinicCall, { type: 'info_sent', at: '2026-11-18T09:00:00', text: 'reminder cost sheet' }],
    draft:
      'Dear Tomás,\n\non Wednesday you got the reminder cost sheet. Which of the three lines is closest to how reception works today?\n\nI could go through it with you on Friday at 3 pm, 15 minutes.\n\nNoor',
  },
  {
    name: 'gone dark: context, own silence, way out',
    situation: 'went_dark',
    ...tile,
    history: [
      call('2026-10-20T10:00:00', tileCall.text ?? ''),
      out('email', '2026-10-27T10:00:00'),
      out('call', '2026-11-03T10:00:00'),
      out('voicemail', '2026-11-10T10:00:00'),
    ],
    draft:
      'Hi Łucja,\n\nin October you said that you lose one job in five because the quote comes too late. We have not managed to speak since, and that may well be my timing.\n\nShall we pick it up again, or should I come back in a few months? Either answer is fine.\n\nRuben',
  },
  {
    name: 'gone dark: one word is enough',
    situation: 'went_dark',
    ...clinic,
    history: [
      call('2026-10-20T10:00:00', clinicCall.text ?? ''),
      out('email', '2026-10-27T10:00:00'),
      out('email', '2026-11-03T10:00:00'),
      out('email', '2026-11-10T10:00:00'),
    ],
    draft:
      'Dear Tomás,\n\nyou wanted fewer no-shows before the new wing opens in April. If that has moved down the list, just say so and I will leave you in peace; if not, a one-word “go” and I bring the comparison of reminders.\n\nNoor',
  },
  {
    name: 'call back later: what they said, has it come?',
    situation: 'call_back_later',
    ...tile,
    history: [
      call(
        '2026-10-16T15:00:00',
        'quotes take 40 min each. Asked me to call back after the trade fair in November.',
      ),
    ],
    draft:
      'Hi Łucja,\n\nin October you asked me to call back after the trade fair. How did it go?\n\nIf the 40 minutes per quote are still what hurts, does Thursday at 10 work for 20 minutes?\n\nRuben',
  },
  {
    name: 'call back later: in a month',
    situation: 'call_back_later',
    ...clinic,
    history: [
      call(
        '2026-10-19T15:00:00',
        'Reception phones patients by hand, two hours a day. Said: call me in a month.',
      ),
    ],
    draft:
      'Dear Tomás,\n\na month ago you said that reception phones patients by hand for two hours a day, and that I should call you in a month. Is it a good time to pick it up? Friday at 11, for 15 minutes, would suit me.\n\nNoor',
  },
  {
    name: 'no-show: light, value, two times',
    situation: 'no_show',
    ...tile,
    history: [tileCall, { type: 'no_show', at: '2026-11-18T14:00:00' }],
    draft:
      'Hi Łucja,\n\nwe missed each other yesterday, no harm done. You wanted quotes out the same day by the end of February; I have prepared an example with one of your standard jobs.\n\nThursday at 4 or Friday at 10, 20 minutes?\n\nRuben',
  },
  {
    name: 'no-show: the new time in one line',
    situation: 'no_show',
    ...clinic,
    history: [clinicCall, { type: 'no_show', at: '2026-11-18T14:00:00' }],
    draft:
      'Dear Tomás,\n\nthings come up. The comparison of reminders that I made on the €9,000 a month is ready. Would Friday at 9 am or Monday at 2 pm suit you better, for 20 minutes?\n\nNoor',
  },
  {
    name: 'rescheduled: the new date with value',
    situation: 'rescheduled',
    ...tile,
    history: [tileCall, { type: 'rescheduled', at: '2026-11-18T14:00:00', text: 'moved to Tue 24 Nov 10am' }],
    draft:
      'Hi Łucja,\n\nthank you for moving it. Tuesday, November 24, at 10 it is. You lose one job in five to late quotes, so I will bring a comparison of two ways to get them out the same day.\n\nRuben',
  },
  {
    name: 'rescheduled twice: is it still pressing?',
    situation: 'rescheduled',
    ...clinic,
    history: [
      clinicCall,
      { type: 'rescheduled', at: '2026-11-16T14:00:00', text: 'moved to 18 Nov 10am' },
      { type: 'rescheduled', at: '2026-11-18T08:00:00', text: 'moved to 25 Nov 10am' },
    ],
    draft:
      'Dear Tomás,\n\nthe 25th at 10 works for me. Is getting no-shows down before the new wing opens still as pressing, or has something else moved ahead of it? I will have the comparison of reminder costs with me either way.\n\nNoor',
  },
  {
    name: 'stalled: what changed, and what it costs',
    situation: 'stalled',
    ...clinic,
    history: [call('2026-11-12T11:00:00', `${clinicCall.text ?? ''} Said they need to think about it.`)],
    draft:
      'Dear Tomás,\n\nlast week you said that you need to think about it. What is it that you would want to be sure of? No-shows at €9,000 a month stay what they are until then.\n\nNoor',
  },
  {
    name: 'stalled: the person who decides',
    situation: 'stalled',
    ...tile,
    history: [call('2026-11-16T15:00:00', `${tileCall.text ?? ''} Needs to talk to Piet first.`)],
    draft:
      'Hi Łucja,\n\nyou wanted to talk to Piet first. What will he ask about the 40 minutes per quote? If it helps, we could do it the three of us, Thursday at 10 for 20 minutes.\n\nRuben',
  },
  {
    name: 'nurture: value, no pressure',
    situation: 'nurture',
    ...tile,
    history: [tileCall],
    draft:
      'Hi Łucja,\n\nyou mentioned late quotes, so this may be of use whatever else is going on: a checklist for same-day quotes is attached. No need to answer.\n\nRuben',
  },
  {
    name: 'nurture: an asset by its title',
    situation: 'nurture',
    ...clinic,
    history: [clinicCall],
    assets: [
      {
        id: 'wing',
        kind: 'case_study',
        title: 'A clinic that opened a wing without new staff',
        text: 'Reception stopped phoning.',
      },
    ],
    draft:
      'Dear Tomás,\n\n“A clinic that opened a wing without new staff” made me think of your reception. I will leave it with you.\n\nNoor',
  },
  {
    name: 'first call: what should be different after it',
    situation: 'first_call',
    ...clinic,
    history: [],
    draft:
      'Dear Tomás,\n\nwe speak on Friday at 10. So that it is worth your time: what would have to be clearer for you by the end of it?\n\nNoor Vance',
  },
  {
    name: 'first call: they wrote to us',
    situation: 'first_call',
    ...tile,
    history: [
      {
        type: 'email',
        direction: 'in',
        at: '2026-11-18T10:00:00',
        text: 'Hi Ruben, we struggle with late quotes. Can we talk? Łucja',
      },
    ],
    draft:
      'Hi Łucja,\n\nthank you for writing. You struggle with late quotes: which jobs does it hit most? Thursday at 10 for 20 minutes?\n\nRuben',
  },
  {
    name: 'a buyer who prefers to be written to',
    situation: 'after_good_call',
    ...tile,
    contact: { ...tile.contact, channel: 'email' },
    history: [tileCall],
    draft:
      'Hi Łucja,\n\nyou lose one job in five because the quote comes too late. Attached is a comparison of two ways to get them out the same day.\n\nCould you write back which of the two Piet would sign off?\n\nRuben',
  },
  {
    name: 'a postscript, and a promise of ours that stands in the notes',
    situation: 'after_good_call',
    history: [
      call(
        '2026-11-17T10:00:00',
        'keys delivery notes by hand, 18 hrs/wk. We offered a free two-week pilot. CFO Annika holds the budget.',
      ),
    ],
    draft:
      'Hi José,\n\n18 hours a week of keying is what you described. The free two-week pilot that we offered could start with one depot; here is a plan for it.\n\nDoes Thursday at 10 work for 20 minutes?\n\nInes\n\nPS: Annika is welcome to join.',
  },
];
