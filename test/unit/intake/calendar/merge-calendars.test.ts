import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../../../lib/core/contract/calendar.ts';
import { mergeCalendars } from '../../../../lib/intake/calendar/merge-calendars.ts';

const base: CalendarEvent = {
  uid: 'a',
  title: 'Rollout review',
  start: '2026-11-26T14:00:00+01:00',
  end: '2026-11-26T14:30:00+01:00',
  allDay: false,
  status: 'confirmed',
  attendees: [{ email: 'odalys@harrowfinch.example' }, { email: 'maya@kestrel-loop.example' }],
};
const like = (change: Partial<CalendarEvent>): CalendarEvent => ({ ...base, ...change });

describe('merging calendars', () => {
  it.each([
    ['the same', like({})],
    ['the same in another zone', like({ start: '2026-11-26T13:00:00Z', end: '2026-11-26T13:30:00Z' })],
    ['the same uid, another title', like({ title: 'Busy' })],
    [
      'another uid, the same in all else',
      like({ uid: 'b', title: 'ROLLOUT review', attendees: base.attendees.toReversed() }),
    ],
  ])('keeps the first of two: %s', (_, second) => {
    expect(mergeCalendars([base, second])).toEqual([base]);
  });

  it.each([
    ['another time', like({ start: '2026-11-26T14:15:00+01:00' })],
    ['another instance', like({ recurrenceId: '2026-11-19T13:00:00Z', start: '2026-11-19T14:00:00+01:00' })],
    ['another uid and title', like({ uid: 'b', title: 'Pricing' })],
    ['another uid and length', like({ uid: 'b', end: '2026-11-26T15:00:00+01:00' })],
    ['another uid and guests', like({ uid: 'b', attendees: [{ email: 'else@harrowfinch.example' }] })],
  ])('keeps both: %s', (_, second) => {
    expect(mergeCalendars([base, second])).toHaveLength(2);
  });

  it('knows an instance that one calendar moved by its name', () => {
    const id = '2026-11-26T13:00:00Z';
    const first = like({ recurrenceId: id });
    expect(mergeCalendars([first, like({ recurrenceId: id, start: '2026-11-27T14:00:00+01:00' })])).toEqual([
      first,
    ]);
  });

  it('takes guests and organizer from where they are known', () => {
    const bare = like({ title: 'Busy', attendees: [] });
    const organizer = { email: 'maya@kestrel-loop.example' };
    expect(mergeCalendars([bare, like({ organizer })])).toEqual([
      { ...bare, organizer, attendees: base.attendees },
    ]);
  });

  it('leaves an empty list, the order and its input as they are', () => {
    const events = Object.freeze([base, like({ uid: 'b', title: 'x' }), like({})]) as CalendarEvent[];
    expect(mergeCalendars([])).toEqual([]);
    expect(mergeCalendars(events).map(({ uid }) => uid)).toEqual(['a', 'b']);
  });
});
