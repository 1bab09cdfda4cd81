import { describe, expect, it } from 'vitest';
import { ask, booked, ines, rep, talk, told } from './guard-case.ts';

type Draft = Parameters<typeof ask>[1];
type History = NonNullable<NonNullable<Draft>['history']>;

const noShow = { type: 'no_show' as const, at: '2026-11-19T10:00:00' };
const after = (type: History[number]['type'], more = {}) => ({ type, at: '2026-11-19T12:00:00', ...more });

describe('no_show', () => {
  const missed = ['no_show talk'];

  it.each([
    ['10:10', missed],
    ['2026-11-20T18:00:00', missed],
    // Two business days, and over the weekend.
    ['2026-11-23T18:00:00', missed],
    ['2026-11-24T09:00:00', []],
    ['09:50', []],
  ])('at %s: %j', (now, expected) => expect(told(now, { history: [noShow] })).toEqual(expected));

  it.each<[string, History, string[]]>([
    ['as the outcome of a meeting', [{ ...noShow, type: 'meeting', outcome: 'no-show' }], missed],
    ['we wrote since', [noShow, after('email', { direction: 'out', text: 'Two new times' })], []],
    ['we rang since', [noShow, after('call', { minutes: 10, outcome: 'held' })], []],
    ['it was moved', [noShow, after('rescheduled')], []],
    [
      'they said sorry, and nothing else',
      [noShow, after('email', { direction: 'in', text: 'Sorry!' })],
      missed,
    ],
    ['a note of ours', [noShow, after('note', { text: 'Research: new office' })], missed],
  ])('%s', (_name, history, expected) => expect(told('13:00', { history })).toEqual(expected));

  it('is joined to its meeting, though it was noted hours later or with the day alone', () => {
    for (const at of ['2026-11-19T15:00:00', '2026-11-19'])
      expect(told('16:00', { history: [{ ...noShow, at }] })).toEqual(missed);
    // A meeting that lies ahead cannot have been missed.
    const tomorrow = talk({ uid: 'tomorrow', start: '2026-11-20T09:00:00', end: '2026-11-20T09:30:00' });
    expect(
      told('16:00', { meetings: [tomorrow], history: [{ ...noShow, at: '2026-11-19T15:00:00' }] }),
    ).toEqual([]);
  });

  it('is settled by a new meeting', () => {
    const draft = { history: [noShow], meetings: [talk(), booked()] };
    expect(told('13:00', draft)).toEqual([]);
    expect(told('13:00', { history: [noShow], meetings: [booked()] })).toEqual([]);
  });

  it('is told where the calendar does not know of the meeting, without a name', () => {
    const [prompt] = ask('13:00', { history: [noShow], meetings: [] });
    expect(prompt).toMatchObject({ kind: 'no_show', meeting: 'talk 2026-11-19T09:00:00.000Z' });
    expect(prompt?.message).toBe('Your meeting did not happen. Offer new times, lightly and without blame.');
  });
});

describe('buyer_change_missing', () => {
  const call = { type: 'call' as const, at: '2026-11-19T10:00:00', minutes: 30, text: '15 hrs/wk by hand' };
  const meetings = [talk(), booked()];
  const missing = ['buyer_change_missing talk'];

  it.each([
    ['10:20', []],
    ['10:34', []],
    ['10:36', missing],
    ['2026-11-25T17:00:00', missing],
    ['2026-11-27T17:00:00', []],
  ])('at %s: %j', (now, expected) =>
    expect(told(now, { meetings, history: [call] }).filter((one) => one.startsWith('buyer'))).toEqual(
      expected,
    ),
  );

  it.each<[string, History, string[]]>([
    ['with an outcome', [{ ...call, outcome: 'held' }], []],
    ['with an empty one', [{ ...call, outcome: ' ' }], missing],
    ['a meeting', [{ ...call, type: 'meeting' }], missing],
    ['without a word, in the time of the meeting', [{ type: 'call', at: call.at }], missing],
    ['without a word, at another time', [{ type: 'call', at: '2026-11-19T08:00:00' }], []],
    ['nobody answered', [{ type: 'call', at: call.at, text: 'no answer, left vm' }], []],
    ['a mail', [{ type: 'email', at: call.at, text: 'Thursday works.' }], []],
    ['one that lies ahead', [{ ...call, at: '2026-11-19T18:00:00' }], []],
  ])('%s', (_name, history, expected) => expect(told('13:00', { meetings, history })).toEqual(expected));

  it('waits in the panel, beside the question for the next step', () => {
    const prompts = ask('10:40', { history: [call] });
    expect(prompts.map(({ kind, delivery }) => [kind, delivery])).toEqual([
      ['ended_no_next_step', 'notification'],
      ['buyer_change_missing', 'panel'],
    ]);
    expect(ask('15:00', { meetings, history: [call] })[0]?.delivery).toBe('digest');
  });

  it('is joined to the meeting that was held at that time', () => {
    const other = talk({ uid: 'other', start: '13:00', end: '13:30', attendees: [rep, ines] });
    const history = [{ ...call, at: '2026-11-19T13:05:00' }];
    expect(told('2026-11-20T09:00:00', { meetings: [talk(), other], history })).toContain(
      'buyer_change_missing other',
    );
  });
});
