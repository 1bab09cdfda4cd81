import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar, MeetingRow } from '../../../../lib/core/model/calendar-entities.ts';
import { meetingId } from '../../../../lib/db/meeting-id.ts';
import { wantedMeetings } from '../../../../lib/db/pulled-meetings.ts';
import type { SourceMeeting, SourceState } from '../../../../lib/intake/calendar-source/calendar-source.ts';
import { googleSource } from '../../../../lib/intake/calendar-source/google/google-source.ts';
import { fakeEvent } from '../../../support/fake-google-events.ts';
import { FakeGoogle, readScopes } from '../../../support/fake-google.ts';
import { calendarOf, portsOf, thisWeek, unaborted } from '../../../support/sources.ts';

const hourMs = 3_600_000;
const team = 'team@group.calendar.google.com';
const ids = ['a', 'b', 'c', 'd'];
/** Hours from the start of the window, which is a week; some lie outside of it. */
const hour = fc.integer({ min: -60, max: 220 });
const where = fc.constantFrom<'own' | 'team'>('own', 'team');
const which = fc.constantFrom(...ids);

const step = fc.oneof(
  fc.record({
    kind: fc.constant('put' as const),
    where,
    which,
    hour,
    isForeign: fc.boolean(),
    isDay: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('instance' as const),
    where,
    which,
    hour,
    day: fc.integer({ min: 0, max: 6 }),
    isForeign: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('cancel' as const), where, at: fc.nat(20) }),
  fc.record({ kind: fc.constant('expire' as const) }),
  fc.record({ kind: fc.constant('pages' as const), size: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ kind: fc.constant('time' as const), hours: fc.integer({ min: 0, max: 30 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const instant = (hours: number) => new Date(thisWeek.from + hours * hourMs).toISOString();
const day = (hours: number) => instant(hours + 12).slice(0, 10);

/** A life of one account: what its owner does, and what a sync after each of her steps has brought together. */
class Life {
  readonly google: FakeGoogle;
  private now = thisWeek.from;
  private state: SourceState = {};
  private rows = new Map<string, SourceMeeting>();
  private readonly calendar: Calendar;

  constructor(google: FakeGoogle) {
    this.google = google;
    this.calendar = {
      ...calendarOf('google'),
      parts: [google.account, team].map((id) => ({ id, name: id, isCounted: true })),
    };
  }

  live(step: Step): void {
    const calendar = 'where' in step && step.where === 'team' ? team : this.google.account;
    if (step.kind === 'expire') this.google.expireSyncTokens();
    if (step.kind === 'pages') this.google.pageSize = step.size;
    if (step.kind === 'time') this.now += step.hours * hourMs;
    if (step.kind === 'cancel') {
      const events = this.google.eventsIn(calendar);
      const event = events[step.at % Math.max(events.length, 1)];
      if (event) this.google.cancel(event.id, calendar);
    }
    if (step.kind === 'put') {
      // An event never becomes one of another uid or of another calendar.
      const id = `${step.where}${step.which}${step.isForeign ? 'foreign' : ''}`;
      const times = step.isDay
        ? { start: day(step.hour), end: day(step.hour + 24) }
        : { start: instant(step.hour), end: instant(step.hour + 1) };
      const more = step.isForeign ? { iCalUID: `${id}@mail.castelltools.example` } : {};
      this.google.put([fakeEvent({ id, ...times, more })], calendar);
    }
    if (step.kind === 'instance') {
      const series = `${step.where}${step.which}${step.isForeign ? 'foreign' : ''}series`;
      const originalStart = instant(step.day * 24 + 9);
      const more = step.isForeign ? { iCalUID: `${series}@mail.castelltools.example` } : {};
      const times = { start: instant(step.hour), end: instant(step.hour + 1) };
      const id = `${series}_${step.day}`;
      this.google.put([fakeEvent({ id, ...times, series: { id: series, originalStart }, more })], calendar);
    }
  }

  /** Syncs, and gives what is stored then, by row id. */
  async sync(): Promise<Map<string, SourceMeeting>> {
    const pulled = await this.pull(this.state);
    this.state = pulled.state;
    const { given, isGone } = wantedMeetings(this.calendar, pulled, thisWeek);
    const kept = [...this.rows].filter(([id, row]) => !isGone({ ...row, id } as MeetingRow));
    this.rows = new Map([...kept, ...given]);
    return this.rows;
  }

  /** What stands in Google, asked for as by somebody who knows nothing yet. */
  async stands(): Promise<Map<string, SourceMeeting>> {
    const pulled = await this.pull({});
    if (pulled.kind !== 'all') throw new Error('A first sync brings everything.');
    return new Map(pulled.meetings.map((meeting) => [meetingId(this.calendar.id, meeting), meeting]));
  }

  private async pull(state: SourceState) {
    const ports = portsOf({
      fetch: this.google.fetch,
      now: () => this.now,
      getToken: () => Promise.resolve('token'),
    });
    const pulled = await googleSource.pull(this.calendar, thisWeek, state, ports, unaborted());
    if (!pulled.ok) throw new Error(pulled.message);
    return pulled;
  }
}

const sorted = (meetings: Map<string, SourceMeeting>): string =>
  JSON.stringify(
    [...meetings].sort(([a], [b]) => (a < b ? -1 : 1)),
    undefined,
    1,
  );

describe('changes', () => {
  it('lead, step by step, to what stands in Google', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 15 }), async (steps) => {
        const google = await FakeGoogle.start();
        google.tokens.set('token', readScopes);
        google.put([], team);
        const life = new Life(google);
        try {
          await life.sync();
          for (const one of steps) {
            life.live(one);
            expect(sorted(await life.sync())).toEqual(sorted(await life.stands()));
          }
          expect(google.spec.faults).toEqual([]);
        } finally {
          await google.close();
        }
      }),
      { seed: 20_261_122, numRuns: 30 },
    );
  });
});
