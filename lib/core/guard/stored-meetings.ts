import type { MeetingRow } from '../model/calendar-entities.ts';
import { normalizeEmail } from '../model/email-address.ts';
import type { Conversation, NextStep } from '../model/entities.ts';
import type { GuardMeeting } from './world.ts';

type Person = { email: string; name?: string };

const minute = 60_000;
const usualMinutes = 30;

/** The uid under which the guard knows a call that stands in no calendar. */
export const callUid = ({ id }: { id: string }): string => `call ${id}`;

/** A meeting as its calendar told it; `names` are those of contacts, which many calendars leave out. */
export function calendarMeeting(row: MeetingRow, names: ReadonlyMap<string, string>): GuardMeeting {
  const { uid, recurrenceId, title, startsAt, endsAt, status, organizer, attendees } = row;
  const isAmong = organizer && attendees.some(({ email }) => email === organizer.email);
  const people = organizer && !isAmong ? [organizer, ...attendees] : attendees;
  const isNamed = people.every(({ email, name }) => name !== undefined || !names.has(email));
  return {
    uid,
    recurrenceId,
    title,
    startsAt,
    endsAt,
    isAllDay: row.startsOn !== undefined,
    status,
    people: isNamed
      ? people
      : people.map((person) => ({
          ...person,
          name: person.name ?? names.get(normalizeEmail(person.email)),
        })),
  };
}

/** A call that the rep logged or started by hand, and that is over. */
export const callMeeting = (call: Conversation, people: readonly Person[]): GuardMeeting => ({
  uid: callUid(call),
  title: call.title,
  startsAt: call.at,
  endsAt: call.at + (call.minutes ?? 0) * minute,
  people,
});

/** The rep's own word that the next meeting stands: date and time, in no calendar yet. */
export const plannedMeeting = (
  { id, text, startsAt = 0, minutes = usualMinutes }: NextStep,
  people: readonly Person[],
): GuardMeeting => ({
  uid: `step ${id}`,
  title: text,
  startsAt,
  endsAt: startsAt + minutes * minute,
  isPlanned: true,
  people,
});
