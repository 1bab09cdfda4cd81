import { normalizeEmail } from '../../../core/model/email-address.ts';
import { isoWithOffset, toInstant } from '../../../core/schedule/zoned-time.ts';
import type { SourceMeeting } from '../calendar-source.ts';
import type { GoogleEvent } from './google-event.ts';

type Attendee = SourceMeeting['attendees'][number];
type Time = NonNullable<GoogleEvent['start']>;

// What a stored meeting takes (lib/core/model/calendar-entities.ts).
const maxGuests = 2_000;
const maxText = 2_000;
const maxEmail = 320;

const responses: Record<string, Attendee['response']> = {
  needsAction: 'needs_action',
  accepted: 'accepted',
  declined: 'declined',
  tentative: 'tentative',
};

/** Where the rep works today, and whose birthday it is, are entries that take no time and have no guests. */
const noMeetings = new Set(['workingLocation', 'birthday']);

/** Which instance of a series it is (none for a single event), in the form that calendar files have: a day, or the instant in UTC. */
export function instanceOf({ recurringEventId, originalStartTime }: GoogleEvent): string | undefined {
  if (recurringEventId === undefined) return undefined;
  if (originalStartTime?.date !== undefined) return originalStartTime.date;
  const at = instantOf(originalStartTime, 'UTC');
  return Number.isNaN(at) ? undefined : isoWithOffset(at, 'UTC').replace('+00:00', 'Z');
}

/** Times come with their offset, days without a zone. */
const instantOf = (time: Time | undefined, timeZone: string): number =>
  toInstant(time?.dateTime ?? time?.date ?? '', timeZone);

function personOf({ email, displayName }: { email?: string; displayName?: string }) {
  const address = normalizeEmail(email ?? '');
  if (address === '' || address.length > maxEmail) return [];
  return [{ email: address, ...(displayName && { name: displayName.slice(0, maxText) }) }];
}

/** Invited under an alias the rep is still the rep: `self` is her address where the calendar is hers. */
const guestsOf = ({ attendees = [] }: GoogleEvent, self: string | undefined): Attendee[] =>
  attendees
    .filter(({ resource }) => resource !== true)
    .flatMap((guest) => {
      const response = responses[guest.responseStatus ?? ''];
      const email = guest.self === true && self !== undefined ? self : guest.email;
      return personOf({ ...guest, email }).map((person) => ({ ...person, ...(response && { response }) }));
    })
    .slice(0, maxGuests);

/** The days of an all-day event are the rep's own days, wherever the calendar itself lies. */
function timesOf({ start, end }: GoogleEvent, timeZone: string) {
  const startsAt = instantOf(start, timeZone);
  const given = instantOf(end, timeZone);
  const times = { startsAt, endsAt: given >= startsAt ? given : startsAt };
  return start?.date === undefined || end?.date === undefined
    ? times
    : { ...times, startsOn: start.date, endsOn: end.date };
}

/**
 * An event as a meeting under the given uid, in calendar `part` of the account; all days are days in `timeZone`.
 * Undefined for what was cancelled, is no meeting, or has no time that can be read.
 */
export function meetingOfEvent(
  event: GoogleEvent,
  { uid, part, timeZone, self }: { uid: string; part: string; timeZone: string; self?: string },
): SourceMeeting | undefined {
  if (event.status === 'cancelled' || noMeetings.has(event.eventType ?? '')) return undefined;
  const times = timesOf(event, timeZone);
  if (Number.isNaN(times.startsAt)) return undefined;
  const recurrenceId = instanceOf(event);
  const [organizer] = personOf(event.organizer ?? {});
  return {
    uid: uid.slice(0, maxText),
    ...(recurrenceId !== undefined && { recurrenceId }),
    part,
    title: (event.summary ?? '').slice(0, maxText),
    ...times,
    status: event.status === 'tentative' ? 'tentative' : 'confirmed',
    // Google shows whole days as free unless it is told otherwise, so that of a holiday it says nothing.
    ...(event.transparency === 'transparent' && event.start?.date === undefined && { isFree: true }),
    ...(organizer && { organizer }),
    attendees: guestsOf(event, self),
    ...(event.htmlLink && { url: event.htmlLink.slice(0, maxText) }),
  };
}
