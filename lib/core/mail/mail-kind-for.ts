import type { Situation } from '../contract/suggest.ts';
import type { Scene } from '../suggest/scene.ts';
import type { MailKind } from './mail.ts';

/** Instants are epoch ms: the last talk that was held, and the next one that stands in the calendar. */
export type MailTimes = { now: number; heldAt?: number | undefined; meetingAt?: number | undefined };

const day = 86_400_000;
/** A recap is for the day of the talk and the one after it. */
const fresh = 1.5 * day;
/** The teaser goes out two days ahead of the meeting (R16). */
const near = 3 * day;

/** The kinds of mail that make sense, the one to offer first in front. */
export function mailKindsFor(situation: Situation, { now, heldAt, meetingAt }: MailTimes): MailKind[] {
  const isFresh = heldAt !== undefined && now - heldAt <= fresh;
  const isAhead = meetingAt !== undefined && meetingAt > now;
  const kinds: MailKind[] = [
    ...(situation === 'no_show' || (situation === 'rescheduled' && !isAhead) ? (['new_time'] as const) : []),
    ...(situation === 'rescheduled' && isAhead ? (['confirmation'] as const) : []),
    ...(isFresh ? (['recap'] as const) : []),
    ...(isAhead && heldAt !== undefined && meetingAt - now <= near ? (['teaser'] as const) : []),
    ...(isAhead ? (['confirmation', 'teaser'] as const) : []),
    'follow_up',
    ...(heldAt === undefined ? [] : (['recap'] as const)),
  ];
  return [...new Set(kinds)];
}

/** The kind that is offered first. */
export const mailKindFor = (situation: Situation, times: MailTimes): MailKind =>
  mailKindsFor(situation, times)[0] ?? 'follow_up';

/** What `mailKindsFor` goes by, of a scene. */
export const mailTimesOf = ({ context }: Scene): MailTimes => ({
  now: context.now,
  heldAt: context.held.at(-1)?.at,
  meetingAt: context.meeting?.start,
});
