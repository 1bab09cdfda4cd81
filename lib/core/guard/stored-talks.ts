import type { Conversation, Touch } from '../model/entities.ts';
import type { KnownPeople } from './known-people.ts';
import { meetingKey } from './meeting-key.ts';
import type { StoredRows } from './stored-rows.ts';
import type { Talk } from './world.ts';

const minute = 60_000;
/** A call that nobody ended is over by then. */
const longestCall = 240 * minute;

const isTalk = ({ kind }: Conversation): boolean => kind === 'call' || kind === 'meeting';

/** Whether it is known when it was over; what stands under a note alone may still be going on. */
export const isFinished = ({ minutes, outcome }: Conversation): boolean =>
  minutes !== undefined || outcome !== undefined;

/** Started by hand, and neither ended nor forgotten. */
export const isCallOn = (talk: Conversation, now: number): boolean =>
  talk.isOn === true && !isFinished(talk) && talk.at <= now && now < forgottenAt(talk);

export const forgottenAt = ({ at }: Conversation): number => at + longestCall;

/** The calls and meetings that have begun. */
export const talksUntil = ({ conversations }: StoredRows, now: number): Conversation[] =>
  conversations.filter((one) => isTalk(one) && one.at <= now);

export function kindOf({ outcome }: Conversation): Talk['kind'] {
  if (outcome === 'cancelled') return 'cancelled';
  // Moved without a new time asks for the same as not having come: new times, without blame.
  return outcome === 'no_show' || outcome === 'rescheduled' ? 'no_show' : 'held';
}

/** The rep has said how it went, and what changed where it was held (R19). */
const isAnswered = ({ outcome, buyerChange }: Conversation): boolean =>
  outcome !== undefined && (outcome !== 'held' || buyerChange !== undefined);

/** When the rep did something for somebody: wrote, called, sent. By contact, each the latest. */
function lastTries(touches: readonly Touch[], talks: readonly Conversation[]): Map<string, number> {
  const tries = [
    ...touches
      .filter(({ direction }) => direction === 'out')
      .map(({ contactId, at }) => ({ id: contactId, at })),
    ...talks.flatMap(({ contactIds, at }) => contactIds.map((id) => ({ id, at }))),
  ];
  const last = new Map<string, number>();
  for (const { id, at } of tries) last.set(id, Math.max(at, last.get(id) ?? 0));
  return last;
}

/** The rep's own word on how the talks of these weeks went, for `reconcile`. */
export function storedTalks(rows: StoredRows, people: KnownPeople, now: number): Talk[] {
  const talks = talksUntil(rows, now);
  const tries = lastTries(rows.touches, talks);
  const attendees = new Map(rows.meetings.map((meeting) => [meetingKey(meeting), meeting.attendees]));
  return talks.map((talk) => {
    const { at, contactIds, minutes = 0, isNextBooked, meetingKey: key = '' } = talk;
    const named = (attendees.get(key) ?? []).map(({ email }) => email);
    const emails = [...people.emails(contactIds), ...named];
    const isOn = isCallOn(talk, now);
    // Of a note that was typed in no meeting it is unknown whether the talk is over: nothing is asked of it.
    const isAsked = !isOn && (isFinished(talk) || people.isInCalendar(emails, at, at));
    return {
      at,
      endsAt: isOn ? now : at + minutes * minute,
      // A talk with nobody would be one with anybody.
      people: emails.length > 0 ? emails : ['nobody'],
      kind: kindOf(talk),
      hasOutcome: isAnswered(talk) || !isAsked,
      isNextBooked,
      isFollowedUp: contactIds.some((id) => (tries.get(id) ?? 0) > at),
    };
  });
}
