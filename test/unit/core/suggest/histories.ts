import type { HistoryEntry, Situation, SuggestInput } from '../../../../lib/core/contract/suggest.ts';

export type HistoryCase = {
  name: string;
  situation: Situation;
  /** First and last local day on which a slot may lie; `null` where none may be offered. */
  slots?: readonly [string, string] | null;
  opener?: RegExp | null;
  value?: RegExp | null;
  ask?: RegExp | null;
  /** Stands somewhere in questions, missing and warnings. */
  says?: RegExp;
  input: Partial<Omit<SuggestInput, 'history'>> & { history: HistoryEntry[] };
};

const call = (at: string, text: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  type: 'call',
  at,
  minutes: 25,
  text,
  ...more,
});
const out = (type: 'email' | 'call' | 'voicemail' | 'linkedin', at: string, text?: string): HistoryEntry => ({
  type,
  at,
  direction: 'out',
  ...(text !== undefined && { text }),
});
const reply = (at: string, text: string): HistoryEntry => ({ type: 'email', at, direction: 'in', text });

const orders = 'Her team retypes about 300 orders a day. She wants to be live before the peak season.';
const withBuyer = {
  attendees: [{ email: 'sarah.okafor@harrowfinch.example' }, { email: 'maya@kestrelloop.example' }],
};
const meeting = (start: string, end: string, more = {}): NonNullable<SuggestInput['meetings']>[number] => ({
  uid: start,
  title: 'Next talk',
  start,
  end,
  ...withBuyer,
  ...more,
});

export const histories: HistoryCase[] = [
  // after a good call
  {
    name: 'good call on Monday, today Tuesday: days 2 to 5',
    situation: 'after_good_call',
    slots: ['2026-11-18', '2026-11-23'],
    opener: /300 orders a day/,
    ask: /Thursday/,
    input: { now: '2026-11-17T09:00:00', history: [call('2026-11-16T14:00:00', orders)] },
  },
  {
    name: 'day 2 has passed: from today to business day 3',
    situation: 'after_good_call',
    slots: ['2026-11-19', '2026-11-24'],
    input: { now: '2026-11-19T09:00:00', history: [call('2026-11-16T14:00:00', orders)] },
  },
  {
    name: 'a month of silence: the day of the talk comes first',
    situation: 'after_good_call',
    slots: ['2026-12-17', '2026-12-22'],
    opener: /When we spoke on 1[67] November/,
    says: /More than a week/,
    input: { now: '2026-12-17T09:00:00', history: [call('2026-11-16T14:00:00', orders)] },
  },
  {
    name: 'a Friday call counts business days over the weekend',
    situation: 'after_good_call',
    slots: ['2026-11-24', '2026-11-27'],
    input: { now: '2026-11-20T16:00:00', history: [call('2026-11-20T14:00:00', orders)] },
  },
  {
    name: 'holidays are no business days',
    situation: 'after_good_call',
    slots: ['2026-12-28', '2026-12-31'],
    input: {
      now: '2026-12-22T09:00:00',
      self: { name: 'Maya Lindqvist', company: 'Kestrel Loop', holidays: ['2026-12-24', '2026-12-25'] },
      history: [call('2026-12-22T08:00:00', orders)],
    },
  },
  {
    name: 'a full calendar leaves the one free afternoon',
    situation: 'after_good_call',
    slots: ['2026-11-20', '2026-11-20'],
    input: {
      now: '2026-11-17T09:00:00',
      history: [call('2026-11-16T14:00:00', orders)],
      busy: [
        { start: '2026-11-17T00:00:00', end: '2026-11-20T13:00:00' },
        { start: '2026-11-20T16:00:00', end: '2026-11-24T00:00:00' },
      ],
    },
  },
  {
    name: 'an all-day entry blocks its day',
    situation: 'after_good_call',
    slots: ['2026-11-18', '2026-11-23'],
    ask: /Friday/,
    input: {
      now: '2026-11-17T09:00:00',
      history: [call('2026-11-16T14:00:00', orders)],
      meetings: [{ title: 'Trade fair', start: '2026-11-19', end: '2026-11-20', allDay: true }],
    },
  },
  {
    name: 'Fridays are bad',
    situation: 'after_good_call',
    slots: ['2026-11-23', '2026-11-26'],
    input: {
      now: '2026-11-19T16:00:00',
      history: [call('2026-11-19T14:00:00', `${orders} Fridays are bad for her.`)],
    },
  },
  {
    name: 'a buyer in New York is offered New York hours',
    situation: 'after_good_call',
    slots: ['2026-11-18', '2026-11-23'],
    input: {
      now: '2026-11-17T09:00:00',
      contact: { name: 'Tom Brandt', timeZone: 'America/New_York' },
      history: [call('2026-11-16T15:00:00', orders)],
    },
  },
  {
    name: 'a buyer in Tokyo is offered Tokyo hours',
    situation: 'after_good_call',
    slots: ['2026-11-18', '2026-11-24'],
    input: {
      now: '2026-11-17T09:00:00',
      contact: { name: 'Jun Takeda', timeZone: 'Asia/Tokyo' },
      history: [call('2026-11-16T09:00:00', orders)],
    },
  },
  {
    name: 'the week in which Europe leaves summer time',
    situation: 'after_good_call',
    slots: ['2026-10-26', '2026-10-29'],
    input: { now: '2026-10-22T16:00:00', history: [call('2026-10-22T14:00:00', orders)] },
  },
  {
    name: 'the week in which America leaves summer time',
    situation: 'after_good_call',
    slots: ['2026-11-02', '2026-11-05'],
    input: {
      now: '2026-10-29T20:00:00',
      timeZone: 'America/Chicago',
      history: [call('2026-10-29T14:00:00', orders)],
    },
  },
  {
    name: 'the high-velocity playbook calls sooner',
    situation: 'after_good_call',
    slots: ['2026-11-17', '2026-11-19'],
    input: {
      now: '2026-11-16T16:00:00',
      playbook: 'high-velocity',
      history: [call('2026-11-16T14:00:00', orders)],
    },
  },
  {
    name: 'the strict playbook waits for day 3',
    situation: 'after_good_call',
    slots: ['2026-11-19', '2026-11-23'],
    input: {
      now: '2026-11-16T16:00:00',
      playbook: 'strict-second-meeting',
      history: [call('2026-11-16T14:00:00', orders)],
    },
  },
  {
    name: 'pounds stay pounds',
    situation: 'after_good_call',
    opener: /£18,?000|£18k/,
    input: {
      history: [
        call('2026-11-16T14:00:00', 'Wrong shipments cost them £18k a year. Wants that down before summer.'),
      ],
    },
  },
  {
    name: 'euros stay euros',
    situation: 'after_good_call',
    opener: /€/,
    input: { history: [call('2026-11-16T14:00:00', 'Returns cost her team €2,500 a week.')] },
  },
  {
    name: 'their question is answered first',
    situation: 'after_good_call',
    value: /SAP/,
    input: { history: [call('2026-11-16T14:00:00', `${orders} She asked whether it works with SAP.`)] },
  },
  {
    name: 'nothing in the library fits',
    situation: 'after_good_call',
    value: null,
    says: /look for a case study/,
    input: { history: [call('2026-11-16T14:00:00', 'Hiring drivers takes them four months.')] },
  },
  {
    name: 'an asset that was used is not offered again',
    situation: 'after_good_call',
    value: null,
    input: { history: [call('2026-11-16T14:00:00', orders, { used: ['case-orders', 'insight-returns'] })] },
  },
  {
    name: 'only small talk: no line, but the question to ask',
    situation: 'after_good_call',
    opener: null,
    value: null,
    says: /Ask: which part of your work/,
    input: { history: [call('2026-11-16T14:00:00', 'Nice chat. He likes sailing.')] },
  },
  {
    name: 'our own trouble is not theirs',
    situation: 'after_good_call',
    opener: null,
    input: { history: [call('2026-11-16T14:00:00', 'I told her that we save 40% for most clients.')] },
  },
  {
    name: 'they wrote since: from today to five days after the mail',
    situation: 'after_good_call',
    slots: ['2026-11-19', '2026-11-25'],
    opener: /message/,
    input: {
      now: '2026-11-19T09:00:00',
      history: [
        call('2026-11-10T14:00:00', orders),
        reply('2026-11-18T10:00:00', 'Hi Maya,\n\nwe now lose 4 orders a day to typing mistakes.\n\nSarah'),
      ],
    },
  },
  {
    name: 'one unanswered mail is no silence yet',
    situation: 'after_good_call',
    input: {
      history: [
        call('2026-11-10T14:00:00', orders),
        out('email', '2026-11-16T10:00:00', 'Hi Sarah, a short note.'),
      ],
    },
  },
  {
    name: 'notes beside a talk without any belong to it',
    situation: 'after_good_call',
    opener: /300 orders/,
    input: {
      history: [call('2026-11-16T14:00:00', ''), { type: 'note', at: '2026-11-16T15:00:00', text: orders }],
    },
  },
  {
    name: 'a passed deadline is not offered as ahead',
    situation: 'after_good_call',
    says: /has passed/,
    input: {
      now: '2026-11-19T09:00:00',
      history: [
        call('2026-10-12T14:00:00', 'Her team retypes 300 orders a day. Must be live by October 30.'),
      ],
    },
  },
  {
    name: 'by e-mail: no slot, nothing about calling',
    situation: 'after_good_call',
    slots: null,
    ask: /write back/,
    says: /e-mail/,
    input: {
      contact: { name: 'Elena Vásquez', channel: 'email' },
      history: [call('2026-11-16T14:00:00', orders)],
    },
  },
  {
    name: 'a stated wish for e-mail counts like the field',
    situation: 'after_good_call',
    slots: null,
    says: /e-mail/,
    input: { history: [call('2026-11-16T14:00:00', `${orders} Prefers email over calls.`)] },
  },

  // first call
  {
    name: 'nothing at all',
    situation: 'first_call',
    slots: null,
    opener: null,
    value: null,
    ask: null,
    input: { history: [] },
  },
  {
    name: 'an inbound request is no call',
    situation: 'first_call',
    opener: null,
    says: /order entry|type orders/,
    input: {
      history: [
        reply(
          '2026-11-18T10:00:00',
          'Hello Maya, we struggle with order entry, three people type orders all day.',
        ),
      ],
    },
  },
  {
    name: 'research is no call',
    situation: 'first_call',
    opener: null,
    input: {
      history: [
        { type: 'note', at: '2026-11-18T10:00:00', text: 'Research: they opened a second warehouse.' },
      ],
    },
  },
  {
    name: 'own mails are no call',
    situation: 'first_call',
    opener: null,
    input: { history: [out('email', '2026-11-18T10:00:00', 'Hi Sarah, may I show you something?')] },
  },
  {
    name: 'a call that nobody took is no call',
    situation: 'first_call',
    opener: null,
    input: { history: [out('call', '2026-11-18T10:00:00', 'No answer, left voicemail.')] },
  },
  {
    name: 'a first meeting that lies ahead',
    situation: 'first_call',
    opener: null,
    input: { history: [], meetings: [meeting('2026-11-20T10:00:00', '2026-11-20T10:30:00')] },
  },

  // a second call is booked
  {
    name: 'booked with them',
    situation: 'second_call_booked',
    slots: null,
    ask: null,
    opener: /300 orders/,
    input: {
      history: [call('2026-11-16T14:00:00', orders)],
      meetings: [meeting('2026-11-24T10:00:00', '2026-11-24T10:30:00')],
    },
  },
  {
    name: 'running at this moment',
    situation: 'second_call_booked',
    ask: null,
    input: {
      now: '2026-11-24T10:05:00',
      history: [call('2026-11-16T14:00:00', orders)],
      meetings: [meeting('2026-11-24T10:00:00', '2026-11-24T10:30:00')],
    },
  },
  {
    name: 'cancelled is not booked',
    situation: 'after_good_call',
    input: {
      history: [call('2026-11-16T14:00:00', orders)],
      meetings: [meeting('2026-11-24T10:00:00', '2026-11-24T10:30:00', { status: 'CANCELLED' })],
    },
  },
  {
    name: 'with somebody else is not booked',
    situation: 'after_good_call',
    input: {
      history: [call('2026-11-16T14:00:00', orders)],
      meetings: [
        meeting('2026-11-24T10:00:00', '2026-11-24T10:30:00', {
          attendees: [{ email: 'amira@pelhamsystems.example' }],
        }),
      ],
    },
  },
  {
    name: 'declined by them is not booked',
    situation: 'after_good_call',
    input: {
      history: [call('2026-11-16T14:00:00', orders)],
      meetings: [
        meeting('2026-11-24T10:00:00', '2026-11-24T10:30:00', {
          attendees: [{ email: 'sarah.okafor@harrowfinch.example', response: 'declined' }],
        }),
      ],
    },
  },
  {
    name: 'with a colleague of the same company',
    situation: 'second_call_booked',
    input: {
      history: [call('2026-11-16T14:00:00', orders)],
      meetings: [
        meeting('2026-11-24T10:00:00', '2026-11-24T10:30:00', {
          attendees: [{ email: 'tom.brandt@harrowfinch.example' }],
        }),
      ],
    },
  },
  {
    name: 'a free-mail domain is no company',
    situation: 'after_good_call',
    input: {
      contact: { name: 'Sarah Okafor', email: 'sarah.okafor@gmail.com' },
      history: [call('2026-11-16T14:00:00', orders)],
      meetings: [
        meeting('2026-11-24T10:00:00', '2026-11-24T10:30:00', {
          attendees: [{ email: 'somebody@gmail.com' }],
        }),
      ],
    },
  },

  // information was sent
  {
    name: 'sent yesterday: 24 to 48 hours after',
    situation: 'info_sent',
    slots: ['2026-11-18', '2026-11-19'],
    opener: /I sent you the price list/,
    input: {
      now: '2026-11-18T09:00:00',
      history: [
        call('2026-11-16T14:00:00', orders),
        { type: 'info_sent', at: '2026-11-17T11:00:00', text: 'Sent the price list.' },
      ],
    },
  },
  {
    name: 'sent on Friday: the next business days',
    situation: 'info_sent',
    slots: ['2026-11-23', '2026-11-24'],
    input: {
      now: '2026-11-20T16:00:00',
      history: [
        call('2026-11-16T14:00:00', orders),
        { type: 'info_sent', at: '2026-11-20T15:00:00', text: 'Sent the price list.' },
      ],
    },
  },
  {
    name: 'sent on Thursday afternoon: Friday afternoon',
    situation: 'info_sent',
    slots: ['2026-11-20', '2026-11-20'],
    input: {
      now: '2026-11-19T16:00:00',
      history: [
        call('2026-11-16T14:00:00', orders),
        { type: 'info_sent', at: '2026-11-19T14:00:00', text: 'Sent the price list.' },
      ],
    },
  },
  {
    name: 'overdue: today to two business days',
    situation: 'info_sent',
    slots: ['2026-11-26', '2026-11-30'],
    input: {
      now: '2026-11-26T09:00:00',
      history: [
        call('2026-11-16T14:00:00', orders),
        { type: 'info_sent', at: '2026-11-17T11:00:00', text: 'Sent the price list.' },
      ],
    },
  },
  {
    name: 'the asset that was sent is named',
    situation: 'info_sent',
    opener: /How the SAP connection works/,
    input: {
      now: '2026-11-18T09:00:00',
      history: [
        call('2026-11-16T14:00:00', orders),
        { type: 'info_sent', at: '2026-11-17T11:00:00', text: 'the answer she wanted', used: ['answer-sap'] },
      ],
    },
  },

  // gone dark, nurture
  {
    name: 'three tries unanswered',
    situation: 'went_dark',
    slots: null,
    opener: /timing/,
    ask: /few months/,
    input: {
      now: '2026-11-30T09:00:00',
      history: [
        call('2026-11-02T14:00:00', orders),
        out('email', '2026-11-09T10:00:00'),
        out('voicemail', '2026-11-12T10:00:00'),
        out('call', '2026-11-18T10:00:00'),
      ],
    },
  },
  {
    name: 'an automatic reply is no answer',
    situation: 'went_dark',
    input: {
      now: '2026-11-30T09:00:00',
      history: [
        call('2026-11-02T14:00:00', orders),
        out('email', '2026-11-09T10:00:00'),
        reply('2026-11-09T10:01:00', 'Automatic reply: I am out of the office.'),
        out('voicemail', '2026-11-12T10:00:00'),
        out('linkedin', '2026-11-18T10:00:00'),
      ],
    },
  },
  {
    name: 'an answer starts the count again',
    situation: 'after_good_call',
    input: {
      now: '2026-11-30T09:00:00',
      history: [
        call('2026-11-02T14:00:00', orders),
        out('email', '2026-11-09T10:00:00'),
        out('voicemail', '2026-11-12T10:00:00'),
        reply('2026-11-13T10:00:00', 'Thanks, all well here.'),
        out('call', '2026-11-18T10:00:00', 'no answer'),
      ],
    },
  },
  {
    name: 'three calls unanswered: write',
    situation: 'went_dark',
    says: /write an e-mail/,
    input: {
      now: '2026-11-30T09:00:00',
      history: [
        call('2026-11-02T14:00:00', orders),
        out('call', '2026-11-09T10:00:00'),
        out('call', '2026-11-12T10:00:00', 'voicemail'),
        out('voicemail', '2026-11-18T10:00:00'),
      ],
    },
  },
  {
    name: 'eight tries: nurture',
    situation: 'nurture',
    slots: null,
    opener: null,
    ask: null,
    value: /orders/,
    input: {
      now: '2026-12-30T09:00:00',
      history: [
        call('2026-11-02T14:00:00', orders),
        ...[4, 6, 9, 11, 16, 18, 23, 25].map((day) =>
          out('email', `2026-11-${String(day).padStart(2, '0')}T10:00:00`),
        ),
      ],
    },
  },
  {
    name: 'the notes say nurture',
    situation: 'nurture',
    slots: null,
    opener: null,
    ask: null,
    input: {
      history: [call('2026-11-16T14:00:00', `${orders} Spending freeze, everything on hold. Nurture.`)],
    },
  },
  {
    name: 'no freeze is no freeze',
    situation: 'after_good_call',
    input: { history: [call('2026-11-16T14:00:00', `${orders} There is no spending freeze.`)] },
  },

  // a later time
  {
    name: 'in a month',
    situation: 'call_back_later',
    slots: ['2026-12-16', '2026-12-21'],
    opener: /in a month/,
    input: {
      now: '2026-11-19T09:00:00',
      history: [call('2026-11-16T14:00:00', `${orders} Call me back in a month.`)],
    },
  },
  {
    name: 'the month has passed',
    situation: 'call_back_later',
    slots: ['2027-01-11', '2027-01-14'],
    input: {
      now: '2027-01-11T09:00:00',
      history: [call('2026-11-16T14:00:00', `${orders} Call me back in a month.`)],
    },
  },
  {
    name: 'a named week',
    situation: 'call_back_later',
    slots: ['2026-12-07', '2026-12-11'],
    input: {
      now: '2026-11-19T09:00:00',
      history: [call('2026-11-16T14:00:00', `${orders} Asked me to call again the week of December 7.`)],
    },
  },
  {
    name: 'on a condition',
    situation: 'call_back_later',
    opener: /once the new warehouse manager has started/,
    input: {
      history: [
        call('2026-11-16T14:00:00', `${orders} Call back once the new warehouse manager has started.`),
      ],
    },
  },
  {
    name: 'after the named day, three tries: gone dark',
    situation: 'went_dark',
    input: {
      now: '2027-01-20T09:00:00',
      history: [
        call('2026-11-16T14:00:00', `${orders} Call me back in a month.`),
        out('call', '2026-12-17T10:00:00'),
        out('email', '2026-12-22T10:00:00'),
        out('call', '2027-01-12T10:00:00'),
      ],
    },
  },

  // no-show, moved
  {
    name: 'no-show: two new times within two days',
    situation: 'no_show',
    slots: ['2026-11-19', '2026-11-23'],
    ask: / or /,
    opener: /missed each other/,
    input: { history: [call('2026-11-10T14:00:00', orders), { type: 'no_show', at: '2026-11-18T15:00:00' }] },
  },
  {
    name: 'no-show by somebody who writes',
    situation: 'no_show',
    slots: null,
    input: {
      contact: { name: 'Elena Vásquez', channel: 'email' },
      history: [call('2026-11-10T14:00:00', orders), { type: 'no_show', at: '2026-11-18T15:00:00' }],
    },
  },
  {
    name: 'no-show before anything was said',
    situation: 'no_show',
    opener: null,
    input: {
      history: [
        { type: 'no_show', at: '2026-11-18T15:00:00', text: 'Waited ten minutes in the meeting room.' },
      ],
    },
  },
  {
    name: 'moved to a named week',
    situation: 'rescheduled',
    slots: ['2026-11-30', '2026-12-04'],
    input: {
      history: [
        call('2026-11-10T14:00:00', orders),
        {
          type: 'rescheduled',
          at: '2026-11-18T15:00:00',
          text: 'Something came up, could we do the week of November 30?',
        },
      ],
    },
  },
  {
    name: 'moved, and the new date stands',
    situation: 'rescheduled',
    slots: null,
    ask: /10 am/,
    input: {
      history: [
        call('2026-11-10T14:00:00', orders),
        { type: 'rescheduled', at: '2026-11-18T15:00:00', text: 'New invite is out.' },
      ],
      meetings: [meeting('2026-11-24T10:00:00', '2026-11-24T10:30:00')],
    },
  },
  {
    name: 'moved again: back to urgency',
    situation: 'rescheduled',
    opener: /pressing/,
    says: /Moved again/,
    input: {
      history: [
        call('2026-11-02T14:00:00', orders),
        { type: 'rescheduled', at: '2026-11-10T15:00:00' },
        { type: 'rescheduled', at: '2026-11-18T15:00:00' },
      ],
    },
  },

  // stalled
  {
    name: 'wants to think it over',
    situation: 'stalled',
    slots: ['2026-11-18', '2026-11-23'],
    opener: /cooled/,
    input: {
      now: '2026-11-17T09:00:00',
      history: [call('2026-11-16T14:00:00', `${orders} She needs to think it over.`)],
    },
  },
  {
    name: 'needs the partner',
    situation: 'stalled',
    ask: /everybody who has a say/,
    input: {
      now: '2026-11-17T09:00:00',
      history: [call('2026-11-16T14:00:00', `${orders} She has to talk to her partner first.`)],
    },
  },
  {
    name: 'compares vendors',
    situation: 'stalled',
    ask: /honest comparison/,
    input: {
      now: '2026-11-17T09:00:00',
      history: [call('2026-11-16T14:00:00', `${orders} They are still comparing vendors.`)],
    },
  },
  {
    name: 'no budget now',
    situation: 'stalled',
    ask: /budget/,
    input: {
      now: '2026-11-17T09:00:00',
      history: [call('2026-11-16T14:00:00', `${orders} No budget for this right now.`)],
    },
  },
  {
    name: 'reconnect internally',
    situation: 'stalled',
    says: /fragile/,
    input: {
      now: '2026-11-17T09:00:00',
      history: [call('2026-11-16T14:00:00', `${orders} They will reconnect internally.`)],
    },
  },

  // what was agreed, and what only looks like it
  {
    name: 'an agreed day and time is kept exactly',
    situation: 'after_good_call',
    slots: ['2026-11-26', '2026-11-26'],
    ask: /26 November,? at 2 pm/,
    input: {
      history: [
        call('2026-11-16T14:00:00', `${orders} Next call agreed: Thursday Nov 26 at 2pm, 30 minutes.`),
      ],
    },
  },
  {
    name: 'an agreed time that has passed is said to have passed',
    situation: 'after_good_call',
    says: /has passed/,
    input: {
      now: '2026-11-19T09:00:00',
      history: [call('2026-11-10T14:00:00', `${orders} Next call agreed: Tuesday Nov 17 at 2pm.`)],
    },
  },
  {
    name: 'their mail agrees to a time',
    situation: 'after_good_call',
    ask: /26 November,? at 2 pm/,
    input: {
      history: [
        call('2026-11-10T14:00:00', orders),
        reply('2026-11-18T10:00:00', 'Hi Maya,\n\nThursday next week at 2pm works for me.\n\nSarah'),
      ],
    },
  },
  {
    name: 'a mere thanks keeps the stall before it',
    situation: 'stalled',
    input: {
      now: '2026-11-18T09:00:00',
      history: [
        call('2026-11-16T14:00:00', `${orders} She needs to think it over.`),
        reply('2026-11-17T10:00:00', 'Hi Maya, thanks for the call. Sarah'),
      ],
    },
  },
  {
    name: 'no budget until a date is a later time',
    situation: 'call_back_later',
    slots: ['2027-02-01', '2027-02-04'],
    input: { history: [call('2026-11-16T14:00:00', `${orders} No budget until February.`)] },
  },
  {
    name: 'gone to somebody else has cooled',
    situation: 'stalled',
    input: { history: [call('2026-11-16T14:00:00', `${orders} Not interested any more.`)] },
  },
  {
    name: 'a deadline of an older talk is dropped once dates have moved',
    situation: 'after_good_call',
    opener: /^(?!.*January)/,
    input: {
      history: [
        call(
          '2026-10-12T14:00:00',
          'Her team retypes about 300 orders a day. Wants to go live by the end of January.',
        ),
        call(
          '2026-11-16T14:00:00',
          'Go-live was pushed back, IT is short of people. Returns cost them 4 hours a week.',
        ),
      ],
    },
  },
  {
    name: 'a decider who was not there is named',
    situation: 'after_good_call',
    says: /Ruth/,
    input: { history: [call('2026-11-16T14:00:00', `${orders} CFO Ruth holds the budget.`)] },
  },
  {
    name: 'homework of both sides is named',
    situation: 'after_good_call',
    says: /Yours to do: “I'll send the ROI sheet[^]*Theirs to do: “she'll pull last quarter's numbers/,
    input: {
      history: [
        call('2026-11-16T14:00:00', `${orders} I'll send the ROI sheet; she'll pull last quarter's numbers.`),
      ],
    },
  },
  {
    name: 'a stated wish and a dated request by mail: writing wins, the day is kept',
    situation: 'call_back_later',
    slots: null,
    input: {
      contact: { name: 'Elena Vásquez', channel: 'email' },
      history: [call('2026-11-16T14:00:00', `${orders} Call me back in a month.`)],
    },
  },
  {
    name: 'sent only just now: wait',
    situation: 'info_sent',
    says: /same day is pushy/,
    input: {
      now: '2026-11-17T15:00:00',
      history: [
        call('2026-11-16T14:00:00', orders),
        { type: 'info_sent', at: '2026-11-17T11:00:00', text: 'Price list + security paper' },
      ],
    },
  },
  {
    name: 'the playbook that closes asks the small question',
    situation: 'after_good_call',
    ask: /or rather/,
    says: /anything that would keep you from going ahead/,
    input: { playbook: 'high-velocity', history: [call('2026-11-16T14:00:00', orders)] },
  },
];
