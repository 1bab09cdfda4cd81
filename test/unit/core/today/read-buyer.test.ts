import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../../lib/core/contract/suggest.ts';
import { presets } from '../../../../lib/core/playbook/presets.ts';
import { freshReader } from '../../../../lib/core/suggest/fresh-reader.ts';
import { type BuyerState, readBuyer } from '../../../../lib/core/today/read-buyer.ts';

// Wednesday, 18 November 2026.
const now = '2026-11-18T09:00:00Z';

function stateOf(
  history: HistoryEntry[],
  more: { playbook?: keyof typeof presets; holidays?: string[]; channel?: 'call' | 'email' } = {},
): BuyerState {
  const { playbook = 'consultative', holidays = [], channel } = more;
  const input = {
    now,
    timeZone: 'UTC',
    self: { name: 'Maya Lindqvist', holidays },
    contact: { name: 'Ruth Alcott', channel },
    history,
  };
  return readBuyer(input, presets[playbook], freshReader(input));
}

const talk = (day: string, text = 'Errors cost them 3k a month.'): HistoryEntry => ({
  type: 'call',
  at: `2026-${day}T10:00:00Z`,
  minutes: 25,
  text,
});
const sent = (type: HistoryEntry['type'], day: string, text?: string): HistoryEntry => ({
  type,
  at: `2026-${day}T10:00:00Z`,
  direction: 'out',
  text,
});

type Case = [
  name: string,
  history: HistoryEntry[],
  situation: BuyerState['situation'],
  dueOn?: string,
  lateOn?: string,
];

const cases: Case[] = [
  [
    'a talk on Monday: business day 3, in time until day 5',
    [talk('11-16')],
    'after_good_call',
    '2026-11-19',
    '2026-11-23',
  ],
  [
    'a talk on Friday: the weekend does not count',
    [talk('11-13')],
    'after_good_call',
    '2026-11-18',
    '2026-11-20',
  ],
  [
    'one try since: three business days after it',
    [talk('11-10'), sent('call', '11-13', 'No answer.')],
    'after_good_call',
    '2026-11-18',
    '2026-11-20',
  ],
  [
    'they wrote since: from that day to business day 5',
    [talk('11-10'), { ...sent('email', '11-17', 'Thanks, I read it with the team.'), direction: 'in' }],
    'after_good_call',
    '2026-11-17',
    '2026-11-24',
  ],
  [
    'three tries without an answer: the fourth within fourteen days of the first',
    [talk('10-30'), sent('email', '11-05'), sent('call', '11-09', 'No answer.'), sent('email', '11-12')],
    'went_dark',
    '2026-11-17',
    '2026-11-19',
  ],
  [
    'eight tries: a month after the last one',
    [
      talk('09-10'),
      ...['09-14', '09-17', '09-22', '09-25', '09-30', '10-05', '10-09', '10-14'].map((day) =>
        sent('email', day),
      ),
    ],
    'nurture',
    '2026-11-13',
    '2026-11-20',
  ],
  [
    'a named month: not before it begins',
    [talk('11-10', 'Budget is gone for this year. Call me back in February.')],
    'call_back_later',
    '2027-02-01',
    '2027-02-04',
  ],
  [
    'a named day that came: tried since, so three business days on',
    [talk('09-10', 'Call me back in November.'), sent('call', '11-13', 'No answer.')],
    'call_back_later',
    '2026-11-18',
    '2026-11-20',
  ],
  [
    'material sent on Tuesday: 24 to 48 hours on',
    [talk('11-16'), sent('info_sent', '11-17', 'Sent the price list.')],
    'info_sent',
    '2026-11-18',
    '2026-11-19',
  ],
  [
    'material sent on Friday: the first business days after the weekend',
    [talk('11-10'), sent('info_sent', '11-13', 'Sent the price list.')],
    'info_sent',
    '2026-11-16',
    '2026-11-17',
  ],
  [
    'a no-show: today to two business days',
    [talk('11-10'), sent('no_show', '11-17')],
    'no_show',
    '2026-11-17',
    '2026-11-19',
  ],
  [
    'a move without a new time: at once',
    [talk('11-10'), sent('rescheduled', '11-17')],
    'rescheduled',
    '2026-11-17',
    '2026-11-24',
  ],
  [
    'a stall: as after a talk',
    [talk('11-16', 'He needs to think about it and will reconnect internally.')],
    'stalled',
    '2026-11-19',
    '2026-11-23',
  ],
  ['nothing held yet', [sent('email', '11-13')], 'first_call', '2026-11-18', '2026-11-20'],
];

describe('the next attempt', () => {
  it.each(cases)('%s', (_name, history, situation, dueOn, lateOn) =>
    expect(stateOf(history)).toMatchObject({ situation, dueOn, lateOn }),
  );

  it('leaves holidays out', () =>
    expect(stateOf([talk('11-16')], { holidays: ['2026-11-18'] })).toMatchObject({ dueOn: '2026-11-20' }));

  it('goes by the playbook', () =>
    expect(stateOf([talk('11-16')], { playbook: 'high-velocity' })).toMatchObject({
      dueOn: '2026-11-18',
      lateOn: '2026-11-19',
    }));
});

describe('the channel', () => {
  it.each([
    ['a call first', [talk('11-16')], {}, 'call'],
    ['a mail after a call', [talk('11-10'), sent('call', '11-13', 'No answer.')], {}, 'email'],
    ['a call after a mail', [talk('11-10'), sent('email', '11-13')], {}, 'call'],
    ['what the buyer prefers', [talk('11-16')], { channel: 'email' }, 'email'],
    ['what the playbook says', [talk('11-10'), sent('call', '11-13')], { playbook: 'high-velocity' }, 'call'],
  ] as const)('%s', (_name, history, more, channel) =>
    expect(stateOf([...history], more).channel).toBe(channel),
  );
});

describe('the words it stands on', () => {
  it.each([
    [
      'the later time that they named',
      'Costs 3k a month. Call me back in February.',
      'Call me back in February.',
    ],
    [
      'the deadline before the pain',
      'Errors cost them 3k a month. Must be live by 1 March.',
      'Must be live by 1 March',
    ],
    ['nothing where nothing was said', 'Nice talk.', undefined],
  ])('are %s', (_name, text, quote) => expect(stateOf([talk('11-16', text)]).quote).toBe(quote));
});
