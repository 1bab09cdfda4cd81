import { type GuardInput, guardInputSchema } from '../../../../lib/core/contract/guard.ts';
import { guard } from '../../../../lib/core/guard/guard.ts';
import type { z } from '../../../../lib/core/model/zod.ts';

type Draft = Partial<z.input<typeof guardInputSchema>>;
type MeetingDraft = Partial<GuardInput['meetings'][number]>;

export const rep = { email: 'maya@kestrelloop.example', name: 'Maya Lindqvist', response: 'accepted' };
export const colleague = { email: 'olu@kestrelloop.example', name: 'Olu Brandt' };
export const sarah = { email: 'sarah.okafor@harrowfinch.example', name: 'Sarah Okafor' };
export const tomas = { email: 'tomas.ek@harrowfinch.example', name: 'Tomas Ek' };
export const ines = { email: 'ines@quarzo.example', name: 'Ines Abril' };
export const paul = { email: 'paul.weiss@gmail.com', name: 'Paul Weiss' };

/** Thursday 19 November 2026, local to Berlin; `10:30` alone is on that day. */
export const on = (time: string): string => (time.length > 5 ? time : `2026-11-19T${time}:00`);

/** A talk with Sarah from 10:00 to 10:30; what the case is about comes on top. */
export function talk(draft: MeetingDraft = {}): GuardInput['meetings'][number] {
  const { start = '10:00', end = '10:30', ...rest } = draft;
  return {
    uid: 'talk',
    title: 'Talk',
    start: on(start),
    end: on(end),
    status: 'confirmed',
    attendees: [rep, sarah],
    ...rest,
  };
}

/** The same people a few days on: 24 November is the third business day after. */
export const booked = (draft: MeetingDraft = {}): GuardInput['meetings'][number] =>
  talk({ uid: 'next', start: '2026-11-24T14:00:00', end: '2026-11-24T14:30:00', ...draft });

export function ask(now: string, draft: Draft = {}) {
  const input = guardInputSchema.parse({
    id: 1,
    now: on(now),
    timeZone: 'Europe/Berlin',
    self: { name: rep.name, email: rep.email },
    meetings: [talk()],
    ...draft,
  });
  return guard(input).prompts;
}

/** "kind meeting" of each prompt. */
export const told = (now: string, draft: Draft = {}): string[] =>
  ask(now, draft).map(({ kind, meeting }) => `${kind} ${meeting}`);

export const endedOnly = ['ended_no_next_step talk'];
