import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardInputSchema, promptKinds, promptSchema } from '../../../../lib/core/contract/guard.ts';
import { guard } from '../../../../lib/core/guard/guard.ts';

const time = fc.oneof(
  fc
    .integer({ min: Date.parse('2026-11-16'), max: Date.parse('2026-11-24') })
    .map((at) => new Date(at).toISOString()),
  fc.constantFrom('2026-11-19', '2026-11-19T10:00:00', '', 'soon', '9999-99-99'),
);
const word = fc.oneof(
  fc.string(),
  fc.constantFrom('maya@kestrelloop.example', 'sarah@harrowfinch.example', '@', 'constructor'),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const person = fc.record({ email: word, name: maybe(word), response: maybe(word) });
const meeting = fc.record({
  uid: maybe(fc.constantFrom('a', 'b', '__proto__')),
  recurrenceId: maybe(word),
  title: maybe(word),
  start: time,
  end: maybe(time),
  allDay: maybe(fc.boolean()),
  status: maybe(word),
  organizer: maybe(fc.anything()),
  attendees: maybe(fc.array(person, { maxLength: 20 })),
});
const entry = fc.record({
  type: fc.constantFrom('call', 'meeting', 'email', 'no_show', 'rescheduled', 'info_sent', 'note'),
  at: fc.constantFrom('2026-11-18T10:00:00', '2026-11-19T09:30:00', '2026-11-20'),
  minutes: maybe(fc.double()),
  text: maybe(word),
  outcome: maybe(word),
});
const state = fc.record({
  meeting: fc.constantFrom('a', 'b', 'c'),
  kind: fc.constantFrom(...promptKinds),
  prompted: maybe(fc.oneof(fc.boolean(), time)),
  snoozedUntil: maybe(time),
  muted: maybe(fc.boolean()),
});

describe('guard, on anything', () => {
  it('answers in form, each thing once, and only of meetings that it was given', () => {
    fc.assert(
      fc.property(
        fc.array(meeting, { maxLength: 8 }),
        fc.array(entry, { maxLength: 4 }),
        fc.array(state, { maxLength: 3 }),
        fc.constantFrom('2026-11-19T10:35:00', '2026-11-19T23:59:00', '2026-11-21T08:00:00'),
        (meetings, history, state, now) => {
          const parsed = guardInputSchema.safeParse({
            id: 1,
            now,
            timeZone: 'Europe/Berlin',
            self: { email: 'maya@kestrelloop.example', name: 'Maya' },
            meetings,
            history,
            state,
          });
          fc.pre(parsed.success);
          const { prompts } = guard(parsed.data);
          const known = new Set(meetings.map(({ uid, start }) => uid ?? start));
          const strangers = prompts.filter(
            ({ meeting }) => !meeting.startsWith('talk ') && !known.has(meeting),
          );
          expect(strangers).toEqual([]);
          for (const prompt of prompts) {
            expect(promptSchema.parse(prompt)).toEqual(prompt);
            expect(prompt.message).not.toMatch(/undefined|NaN|\n/);
          }
          expect(guard(parsed.data).prompts).toEqual(prompts);
        },
      ),
      { numRuns: 400, seed: 11 },
    );
  });

  it('takes thousands of meetings, and a round of hundreds', () => {
    const attendees = Array.from({ length: 3 }, (_, index) => ({ email: `p${index}@x${index}.example` }));
    const meetings = Array.from({ length: 5_000 }, (_, index) => ({
      uid: `m${index}`,
      start: new Date(Date.parse('2026-11-19T00:00:00Z') + index * 900_000).toISOString(),
      end: new Date(Date.parse('2026-11-19T00:10:00Z') + index * 900_000).toISOString(),
      attendees,
    }));
    const input = { now: '2026-11-19T12:00:00Z', timeZone: 'UTC', self: {}, meetings };
    const { prompts } = guard(input);
    // Every quarter of an hour of the day in two days' time.
    expect([...new Set(prompts.map(({ kind }) => kind)), prompts.length]).toEqual(['teaser_due', 96]);
    const round = {
      ...meetings[0],
      start: '2026-11-19T11:00:00Z',
      end: '2026-11-19T11:30:00Z',
      uid: 'round',
    };
    const many = Array.from({ length: 500 }, (_, index) => ({ email: `g${index}@y.example` }));
    expect(guard({ ...input, meetings: [{ ...round, attendees: many }] }).prompts).toEqual([]);
  });
});
