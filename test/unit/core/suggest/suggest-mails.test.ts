import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../../lib/core/contract/suggest.ts';
import { suggestFromText } from '../../../../lib/core/suggest/suggest-from-text.ts';
import { findProblems } from './find-problems.ts';
import { makeInput } from './make-input.ts';

const talk = (text: string, at = '2026-11-16T14:00:00'): HistoryEntry => ({
  type: 'call',
  at,
  minutes: 25,
  text,
});
const out = (at: string): HistoryEntry => ({
  type: 'email',
  at,
  direction: 'out',
  text: 'Is there a good day?',
});
const sent = (text: string): HistoryEntry => ({ type: 'info_sent', at: '2026-11-17T11:00:00', text });

const answer = (history: HistoryEntry[], more: Parameters<typeof makeInput>[0] | object = {}) => {
  const input = makeInput({ now: '2026-11-18T09:00:00', history, assets: [], ...more });
  const output = suggestFromText(input);
  expect(findProblems(input, output)).toEqual([]);
  return output;
};

const meetings = [
  {
    uid: 'second',
    title: 'Second talk',
    start: '2026-11-20T10:00:00',
    end: '2026-11-20T10:30:00',
    attendees: [{ email: 'sarah.okafor@harrowfinch.example' }],
  },
];

describe('the subject of a mail', () => {
  it.each([
    [
      'their topic and its date',
      '12 hrs/wk manual order entry, wants live b4 June',
      'Manual order entry before June',
    ],
    [
      'a sentence of theirs where one word would head many mails',
      'Quotes take 4 days.',
      'Quotes take 4 days',
    ],
    [
      'the date alone',
      'She has to publish the report by the end of March.',
      'What has to be in place by the end of March',
    ],
    [
      'the day that is offered where they said nothing',
      'Nice chat about the weather.',
      '20 minutes on Thursday, 19 November?',
    ],
  ])('is %s', (_name, note, subject) => {
    expect(answer([talk(note)]).email.subject).toBe(subject);
  });

  it('says what was sent, and which day takes the place of another', () => {
    const note = talk('12 hours a week of manual order entry.');
    expect(answer([note, sent('the price list')]).email.subject).toBe(
      'The price list: a look at it together?',
    );
    const moved: HistoryEntry = {
      type: 'rescheduled',
      at: '2026-11-17T09:00:00',
      text: 'Moved to next Tuesday.',
    };
    expect(answer([note, moved]).email.subject).toMatch(/^Manual order entry: Tuesday, 24 November instead$/);
  });
});

describe('the body of a mail', () => {
  it('says what the booked talk will bring where nothing can be sent ahead of it', () => {
    const { email } = answer([talk('12 hours a week of manual order entry.')], { meetings });
    expect(email.text).toMatch(
      /our meeting on Friday, 20 November, at 10 am\. In it we go through manual order entry/,
    );
  });

  it('does not name twice what they asked for and got', () => {
    const { opener } = answer([
      talk('She asked whether there is a price list for schools.'),
      sent('the price list for schools'),
    ]);
    expect(opener?.text).toMatch(/there is a price list for schools, and yesterday I sent it to you\.$/);
  });
});

describe('alternatives where the notes hold one need', () => {
  const need = 'Her team retypes 300 orders a day.';

  it('say other things when a buyer has gone dark', () => {
    const old = talk(need, '2026-11-02T14:00:00');
    const { opener } = answer([
      old,
      out('2026-11-05T09:00:00'),
      out('2026-11-09T09:00:00'),
      out('2026-11-12T09:00:00'),
    ]);
    const texts = [opener?.text ?? '', ...(opener?.alternatives.map(({ text }) => text) ?? [])];
    expect(texts.map((text) => text.split('. ').slice(-1)[0])).toEqual([
      'We have not managed to speak since, and that may well be my timing.',
      'Has that been solved in the meantime, or has something else come first?',
      'If somebody else looks after that by now, a name is all I need.',
    ]);
  });

  it('say other things when they did not come', () => {
    const missed: HistoryEntry = { type: 'no_show', at: '2026-11-17T10:00:00' };
    const { opener } = answer([talk(need), missed]);
    const others = opener?.alternatives.map(({ text }) => text) ?? [];
    expect(others[0]).toMatch(/Has anything about that changed\?$/);
    expect(others[1]).toMatch(/That is still what I would like to talk about with you\.$/);
  });
});
