import { normalizeEmail } from '../../core/model/email-address.ts';
import { toInstant } from '../../core/schedule/zoned-time.ts';
import { CalendarError } from '../calendar/calendar-error.ts';
import type { ReadEvent } from '../calendar/event-of-occurrence.ts';
import { readCalendar } from '../calendar/read-calendar.ts';
import type { SourceMeeting, SourceWindow } from './calendar-source.ts';
import { Trouble } from './trouble.ts';

/** What a stored meeting takes (lib/core/model/fields.ts). */
const maxEmail = 320;
/** Of one series in one window, which is some months long. */
const maxInstances = 1_000;

type Person = { email: string; name?: string };

const storedPerson = <P extends Person>(person: P): P[] => {
  const email = normalizeEmail(person.email);
  return email === '' || email.length > maxEmail ? [] : [{ ...person, email }];
};

function meetingOf(event: ReadEvent, timeZone: string, part: string | undefined): SourceMeeting {
  const { uid, recurrenceId, title, start, end, allDay, status, isFree, organizer, attendees } = event;
  // Instants have an offset, and `Date.parse` reads them ten times as fast; days are local.
  const instantOf = allDay ? (text: string) => toInstant(text, timeZone) : Date.parse;
  const [host] = organizer ? storedPerson(organizer) : [];
  return {
    uid,
    ...(recurrenceId !== undefined && { recurrenceId }),
    ...(part !== undefined && { part }),
    title,
    startsAt: instantOf(start),
    endsAt: instantOf(end),
    ...(allDay && { startsOn: start, endsOn: end }),
    status,
    ...(isFree && { isFree }),
    ...(host && { organizer: host }),
    attendees: attendees.flatMap(storedPerson),
  };
}

/**
 * The meetings of an iCalendar text that touch the window, of calendar `part` of an account where it has several.
 * Throws `Trouble` (`not_calendar`) for a text that is none at all.
 */
export function readMeetings(
  ics: string,
  { from, to, timeZone }: SourceWindow,
  part?: string,
): { meetings: SourceMeeting[]; warnings: string[] } {
  try {
    const { events, warnings } = readCalendar({ ics, from: iso(from), to: iso(to), timeZone });
    const { kept, leftOut } = withoutTickers(events);
    return {
      meetings: kept.map((event) => meetingOf(event, timeZone, part)),
      warnings: [...warnings, ...leftOut.map((title) => `"${title}" repeats too often and was left out`)],
    };
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    throw new Trouble('not_calendar', { sentence: sentenceOf(error.message) });
  }
}

/** Without the series that no people meet for: `FREQ=SECONDLY` in one line of a feed would fill the database. */
function withoutTickers(events: ReadEvent[]) {
  const counts = new Map<string, number>();
  for (const { uid } of events) counts.set(uid, (counts.get(uid) ?? 0) + 1);
  const isTicker = ({ uid }: ReadEvent) => (counts.get(uid) ?? 0) > maxInstances;
  const titles = events.filter(isTicker).map(({ title }) => title.slice(0, 60));
  return {
    kept: events.filter((event) => !isTicker(event)),
    leftOut: [...new Set(titles)].slice(0, 10),
  };
}

const iso = (at: number): string => new Date(at).toISOString();

const sentenceOf = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
