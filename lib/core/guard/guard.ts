import type { GuardInput, GuardState, Prompt } from '../contract/guard.ts';
import { resolvePlaybook } from '../playbook/resolve-playbook.ts';
import { isoWithOffset, toInstant } from '../schedule/zoned-time.ts';
import { readGuardMeetings } from './read-guard-meetings.ts';
import { readTalks, readValueSent } from './read-talks.ts';
import { reconcile } from './reconcile.ts';
import type { GuardRow } from './world.ts';

/** What was told before, as rows. `prompted: true` says nothing of when, so it stands for whatever is due now. */
function rowOf(state: GuardState, now: number, timeZone: string): GuardRow | undefined {
  const { meeting, kind, prompted, snoozedUntil } = state;
  if (prompted !== true && !prompted && snoozedUntil === undefined) return undefined;
  const promptedAt = typeof prompted === 'string' ? toInstant(prompted, timeZone) : Number.NaN;
  const snooze = snoozedUntil === undefined ? Number.NaN : toInstant(snoozedUntil, timeZone);
  const [at, wakes] = [promptedAt, snooze].map((time) => (Number.isNaN(time) ? undefined : time));
  const isToldSince = wakes === undefined || (at !== undefined && at >= wakes);
  return {
    id: `${kind} ${meeting}`,
    kind,
    meetings: [meeting],
    coversBlock: true,
    at: at ?? now,
    toldAt: at ?? wakes ?? now,
    deliveredAt: isToldSince ? (at ?? now) : undefined,
    snoozedUntil: wakes,
    snoozes: wakes === undefined ? 0 : 1,
  };
}

/**
 * What the guard tells at `now`, given what was told before (`state`): `reconcile`, fed from the verb's input. A ZodError
 * where the playbook is none. Prompts for the minute or the day (`before_end`, `teaser_due`) come a little ahead of `at`.
 */
export function guard(input: Omit<GuardInput, 'id'>): { prompts: Prompt[] } {
  const { timeZone, self, state = [] } = input;
  const now = toInstant(input.now, timeZone);
  const meetings = readGuardMeetings(input);
  const rows = state.map((one) => rowOf(one, now, timeZone)).filter((row) => row !== undefined);
  const { prompts } = reconcile(
    now,
    {
      timeZone,
      self,
      playbook: resolvePlaybook(input.playbook),
      meetings,
      talks: readTalks(input, meetings, now),
      valueSent: readValueSent(input),
      mutedMeetings: state.filter(({ muted }) => muted === true).map(({ meeting }) => meeting),
    },
    rows,
  );
  return {
    prompts: prompts
      .filter(({ isDue }) => isDue)
      .map(({ meeting, others, at, kind, delivery, message }) => ({
        meeting,
        at: isoWithOffset(at, timeZone),
        kind,
        message,
        delivery,
        ...(others.length > 0 && { others: [...others] }),
      })),
  };
}
