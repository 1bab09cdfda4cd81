import type { ApiBooking, Booked } from '../../../core/contract/booking.ts';
import { z } from '../../../core/model/zod.ts';
import { isoWithOffset } from '../../../core/schedule/zoned-time.ts';
import type { SourcePorts } from '../calendar-source.ts';
import { hashOf } from '../ics/hash-of.ts';
import { Trouble } from '../trouble.ts';
import { askGoogle } from './ask-google.ts';

const eventSchema = z.object({ status: z.string().optional(), htmlLink: z.string().max(4_000).optional() });
const fields = 'id,status,htmlLink';

/** A rep may delete in Google what was booked and book it again, and Google never forgets an id. */
const mostTries = 5;

/** The id of our own choice (base32hex): the same booking, sent again after the worker was killed, has the same one. */
async function eventIdOf({ nextStepId, startsAt, minutes }: ApiBooking, attempt: number): Promise<string> {
  const text = JSON.stringify([nextStepId, startsAt, minutes, attempt]);
  return `sc${await hashOf(new TextEncoder().encode(text))}`;
}

function eventOf(booking: ApiBooking, id: string): object {
  const { title, agenda, startsAt, minutes, guests, timeZone, nextStepId, hasVideo } = booking;
  const time = (at: number) => ({ dateTime: isoWithOffset(at, timeZone), timeZone });
  return {
    id,
    summary: title,
    description: agenda,
    start: time(startsAt),
    end: time(startsAt + minutes * 60_000),
    attendees: guests.map((email) => ({ email })),
    // Marks it as ours, for this account's eyes only.
    extendedProperties: { private: { secondCallNextStep: nextStepId.slice(0, 1_000) } },
    ...(hasVideo === true && {
      conferenceData: {
        createRequest: { requestId: id, conferenceSolutionKey: { type: 'hangoutsMeet' } },
      },
    }),
  };
}

/** Puts a meeting into the account's own calendar and invites its guests. Throws `Trouble`. */
export async function insertEvent(
  booking: ApiBooking,
  ports: SourcePorts,
  signal: AbortSignal,
): Promise<Omit<Booked, 'calendarId'>> {
  const path = 'calendars/primary/events';
  const query = { sendUpdates: 'all', conferenceDataVersion: '1', fields };
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const id = await eventIdOf(booking, attempt);
    const body = eventOf(booking, id);
    const ask = { method: 'POST', path, query, body, expects: [409] } as const;
    const { status, json } = await askGoogle(ask, ports, signal);
    const isThere = status === 409;
    const found = isThere
      ? await askGoogle({ path: `${path}/${id}`, query: { fields } }, ports, signal)
      : { json };
    const event = eventSchema.safeParse(found.json).data;
    if (event?.status !== 'cancelled')
      return { wasThere: isThere, ...(event?.htmlLink !== undefined && { url: event.htmlLink }) };
  }
  throw new Trouble('server', {
    sentence: 'Google does not take this meeting again: book it in the calendar itself.',
  });
}
