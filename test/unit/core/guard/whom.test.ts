import { describe, expect, it } from 'vitest';
import { booked, colleague, endedOnly, ines, paul, rep, sarah, talk, told, tomas } from './guard-case.ts';

const people = (count: number, host = 'harrowfinch.example') =>
  Array.from({ length: count }, (_, index) => ({ email: `guest${index}@${host}` }));
const declined = <Person extends object>(person: Person) => ({ ...person, response: 'declined' });

describe('meetings that are no talk with a buyer', () => {
  it.each([
    ['colleagues only', talk({ attendees: [rep, colleague] })],
    [
      'colleagues of a part of the company',
      talk({ attendees: [rep, { email: 'x@de.kestrelloop.example' }] }),
    ],
    ['no guests', talk({ attendees: [] })],
    ['no list of guests, but a calendar of its own', talk({ attendees: undefined, organizer: sarah })],
    ['the rep alone', talk({ attendees: [rep] })],
    ['a room', talk({ attendees: [rep, colleague, { email: 'r4@resource.calendar.google.com' }] })],
    ['a notetaker', talk({ attendees: [rep, colleague, { email: 'notetaker@minutes.example' }] })],
    ['all-day', talk({ allDay: true })],
    ['days alone', talk({ start: '2026-11-19', end: '2026-11-20' })],
    ['cancelled', talk({ status: 'cancelled' })],
    ['cancelled as Outlook writes it', talk({ status: 'CANCELED' })],
    ['declined by the rep', talk({ attendees: [declined(rep), sarah] })],
    ['declined by every buyer', talk({ attendees: [rep, declined(sarah), declined(tomas)] })],
    ['a webinar', talk({ title: 'Webinar: routing without paper' })],
    ['a town hall', talk({ title: 'Q4 Town Hall' })],
    ['16 guests', talk({ attendees: [rep, ...people(16)] })],
    ['16 guests, colleagues among them', talk({ attendees: [rep, colleague, ...people(15)] })],
    ['a time that is none', talk({ start: 'soon', end: 'later' })],
  ])('%s: silent', (_name, meeting) => expect(told('10:40', { meetings: [meeting] })).toEqual([]));

  it.each([
    ['a buyer and a colleague', talk({ attendees: [rep, colleague, sarah] })],
    ['one of two buyers declined', talk({ attendees: [rep, declined(sarah), tomas] })],
    ['a colleague declined', talk({ attendees: [rep, declined(colleague), sarah] })],
    ['tentative', talk({ status: 'tentative' })],
    ['15 guests', talk({ attendees: [rep, ...people(15)] })],
    [
      '15 guests and a room',
      talk({ attendees: [rep, ...people(15), { email: 'r4@resource.calendar.google.com' }] }),
    ],
    ['a talk about a webinar', talk({ title: 'Webinar follow-up' })],
    ['a recap of one', talk({ title: 'Recap after the webinar, next steps' })],
    ['the buyer invited', talk({ attendees: [rep], organizer: sarah })],
    ['a buyer with free mail', talk({ attendees: [rep, paul] })],
    [
      'letter case',
      talk({ attendees: [{ email: 'MAYA@KestrelLoop.example' }, { email: 'SARAH@X.example' }] }),
    ],
  ])('%s: asked about', (_name, meeting) =>
    expect(told('10:40', { meetings: [meeting] })).toEqual(endedOnly),
  );

  it('does not take free mail for one company, though the rep has it too', () => {
    const self = { name: 'Maya Lindqvist', email: 'maya.lindqvist@gmail.com', domains: ['gmail.com'] };
    const own = { email: 'maya.lindqvist@gmail.com' };
    expect(told('10:40', { self, meetings: [talk({ attendees: [own, paul] })] })).toEqual(endedOnly);
  });

  it('knows the rep by any address, by domains, and by name', () => {
    const self = {
      name: rep.name,
      email: rep.email,
      emails: ['ml@loop.example'],
      domains: ['kestrel.example'],
    };
    const attendees = [
      { email: 'ml@loop.example' },
      { email: 'a@kestrel.example' },
      { email: 'b@loop.example' },
    ];
    expect(told('10:40', { self, meetings: [talk({ attendees })] })).toEqual([]);
    const private_ = [{ email: 'm.l@gmail.com', name: 'Maya Lindqvist' }];
    expect(told('10:40', { meetings: [talk({ attendees: private_ })] })).toEqual([]);
  });
});

describe('what counts as the next step', () => {
  it.each([
    ['the same buyer', booked()],
    ['an hour later on the same day', booked({ start: '11:30', end: '12:00' })],
    ['one of two buyers', booked({ attendees: [rep, tomas, sarah] })],
    ['a colleague of the buyer', booked({ attendees: [rep, tomas] })],
    [
      'a colleague in a part of the company',
      booked({ attendees: [rep, { email: 'x@eu.harrowfinch.example' }] }),
    ],
    ['tentative', booked({ status: 'tentative' })],
    ['not answered yet', booked({ attendees: [rep, { ...sarah, response: 'needs_action' }] })],
    ['a larger round with the buyer', booked({ attendees: [rep, sarah, ...people(20, 'else.example')] })],
    ['the next instance of the series, with the buyer', booked({ uid: 'talk', recurrenceId: '2026-11-24' })],
  ])('%s: silent', (_name, next) => expect(told('10:40', { meetings: [talk(), next] })).toEqual([]));

  it.each([
    ['another buyer', booked({ attendees: [rep, ines] })],
    ['colleagues of the rep', booked({ attendees: [rep, colleague] })],
    ['cancelled', booked({ status: 'cancelled' })],
    ['declined by the buyer', booked({ attendees: [rep, declined(sarah)] })],
    ['declined by the buyer, though a colleague comes', booked({ attendees: [rep, declined(sarah), tomas] })],
    ['declined by the rep', booked({ attendees: [declined(rep), sarah] })],
    ['all-day', booked({ start: '2026-11-24', end: '2026-11-25', allDay: true })],
    ['a webinar', booked({ title: 'Webinar: routing without paper' })],
    ['before it', booked({ start: '09:00', end: '09:30' })],
    ['inside it', booked({ start: '10:10', end: '10:20' })],
    [
      'the next instance of the series, without the buyer',
      booked({ uid: 'talk', recurrenceId: '2', attendees: [rep, ines] }),
    ],
  ])('%s: asked', (_name, next) => {
    expect(told('10:40', { meetings: [talk(), next] })).toContain('ended_no_next_step talk');
    expect(told('10:25', { meetings: [talk(), next] })).toContain('before_end talk');
  });

  it('matches the person, not the domain, where it is free mail', () => {
    const first = talk({ attendees: [rep, paul] });
    const other = { email: 'someone.else@gmail.com' };
    expect(told('10:40', { meetings: [first, booked({ attendees: [rep, other] })] })).toEqual(endedOnly);
    expect(told('10:40', { meetings: [first, booked({ attendees: [rep, paul] })] })).toEqual([]);
  });

  it("takes the rep's own word for it", () => {
    const said = (outcome: string) => ({
      history: [{ type: 'call' as const, at: '2026-11-19T10:00:00', minutes: 30, outcome }],
    });
    expect(told('10:40', said('next meeting booked'))).toEqual([]);
    expect(told('10:40', said('held'))).toEqual(endedOnly);
    expect(told('10:40', said('cancelled'))).toEqual([]);
  });

  it('asks about the last of several talks only', () => {
    const second = booked({ uid: 'second', start: '2026-11-19T14:00:00', end: '2026-11-19T14:30:00' });
    expect(told('15:00', { meetings: [talk(), second] })).toEqual(['ended_no_next_step second']);
  });
});

describe('one event in two calendars', () => {
  it.each([
    ['the same uid', talk()],
    ['another uid, the same time and people', talk({ uid: 'copy', attendees: [sarah, rep] })],
    ['a copy that was cancelled', talk({ status: 'cancelled' })],
    ['a copy that the rep declined', talk({ attendees: [declined(rep), sarah] })],
  ])('%s: one prompt', (_name, copy) => {
    expect(told('10:40', { meetings: [talk(), copy] })).toEqual(endedOnly);
    expect(told('10:40', { meetings: [copy, talk()] })).toHaveLength(1);
  });

  it('is not its own next step', () => {
    const copy = talk({ uid: 'copy' });
    expect(told('10:40', { meetings: [talk(), copy] })).toEqual(endedOnly);
  });

  it('keeps two talks at one time with different people apart', () => {
    expect(told('10:40', { meetings: [talk(), talk({ uid: 'b', attendees: [rep, ines] })] })).toHaveLength(1);
    expect(told('10:25', { meetings: [talk(), talk({ uid: 'b', attendees: [rep, ines] })] })).toHaveLength(2);
  });
});

describe('back-to-back calls', () => {
  const a = talk();
  const b = talk({ uid: 'b', start: '10:30', end: '11:00', attendees: [rep, ines] });
  const c = talk({ uid: 'c', start: '11:05', end: '11:30', attendees: [rep, paul] });
  const meetings = [a, b, c];

  it('are asked about once, after the last', () => {
    expect(told('10:40', { meetings })).toEqual([]);
    expect(told('11:01', { meetings })).toEqual([]);
    expect(told('11:34', { meetings })).toEqual([]);
    expect(told('11:36', { meetings })).toEqual(['ended_no_next_step c']);
    expect(
      told('11:36', { meetings, state: [{ meeting: 'c', kind: 'ended_no_next_step', prompted: true }] }),
    ).toEqual([]);
    expect(told('17:00', { meetings })).toEqual(['ended_no_next_step c']);
  });

  it('leave out those that have a next step', () => {
    const next = booked({ attendees: [rep, paul] });
    expect(told('11:36', { meetings: [...meetings, next] })).toEqual(['ended_no_next_step b']);
    const state = [{ meeting: 'c', kind: 'ended_no_next_step' as const, prompted: true }];
    // Told of all three, then one was booked: the others are not asked about again.
    expect(told('11:50', { meetings: [...meetings, next], state })).toEqual([]);
  });

  it('still speak in the panel before each end', () => {
    expect(told('10:53', { meetings })).toEqual(['before_end b']);
  });

  it('are two where there is time to breathe', () => {
    const later = { ...c, start: '2026-11-19T11:06:00' };
    expect(told('11:05', { meetings: [a, b, later] })).toEqual(['ended_no_next_step b']);
    expect(told('17:00', { meetings: [a, b, later] })).toEqual([
      'ended_no_next_step b',
      'ended_no_next_step c',
    ]);
  });
});
