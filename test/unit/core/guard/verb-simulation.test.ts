import { describe, expect, it } from 'vitest';
import type { GuardState } from '../../../../lib/core/contract/guard.ts';
import { guard } from '../../../../lib/core/guard/guard.ts';
import { type Life, makeLife, minute, type SimMeeting } from './simulation/life.ts';
import { openTalks } from './simulation/oracle.ts';

const iso = (at: number) => new Date(at).toISOString();
const timeZone = 'Europe/Berlin';
const stepMinutes = 15;

const verbMeeting = ({ uid, recurrenceId, startsAt, endsAt, status, isAllDay, people }: SimMeeting) => ({
  uid,
  recurrenceId,
  start: iso(startsAt),
  end: iso(endsAt),
  status,
  allDay: isAllDay,
  attendees: [...people],
});

/** Asks every quarter of an hour, and hands back what was told: only the meeting of the prompt, as its reader would. */
function askThrough(life: Life): { told: string[]; expected: string[] } {
  const meetings = life.calendar.map(verbMeeting);
  const open = openTalks(life.calendar, timeZone);
  const state: GuardState[] = [];
  const told: string[] = [];
  const expected: string[] = [];
  const known = new Set<string>();
  for (let at = 0; at <= life.minutes; at += stepMinutes) {
    const clock = life.startsAt + at * minute;
    const { prompts } = guard({
      now: iso(clock),
      timeZone,
      self: { email: 'maya@kestrelloop.example' },
      meetings,
      state,
    });
    for (const { kind, meeting, others = [] } of prompts) {
      state.push({ meeting, kind, prompted: iso(clock) });
      if (kind === 'ended_no_next_step') told.push(...[...others, meeting].map((uid) => `${at} ${uid}`));
    }
    for (const { name, from, until } of open) {
      if (clock < from || clock > until || known.has(name)) continue;
      known.add(name);
      expected.push(`${at} ${name.split('/')[0]}`);
    }
  }
  return { told: told.sort(), expected: expected.sort() };
}

describe('guard, asked again and again with what it told', () => {
  it('tells each thing once, blocks and series too', () => {
    let count = 0;
    for (let seed = 1; seed <= 25; seed += 1) {
      const { told, expected } = askThrough(makeLife(seed));
      expect({ seed, told }).toEqual({ seed, told: expected });
      count += told.length;
    }
    expect(count).toBeGreaterThan(20);
  });
});
