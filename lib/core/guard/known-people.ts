import type { MeetingRow } from '../model/calendar-entities.ts';
import type { Contact, Deal } from '../model/entities.ts';
import type { ContactId } from '../model/ids.ts';
import type { StoredRows } from './stored-rows.ts';

/** People join late, and a call is logged by the quarter of an hour. */
const slack = 30 * 60_000;

export type KnownPeople = {
  /** The addresses of contacts, each with its name. */
  of: (ids: readonly ContactId[]) => { email: string; name?: string }[];
  emails: (ids: readonly ContactId[]) => string[];
  /** Names by address. */
  names: ReadonlyMap<string, string>;
  /** Whether a calendar has a meeting with one of them at that time, or nearly. */
  isInCalendar: (emails: readonly string[], from: number, to: number) => boolean;
  /** Whether a calendar has something with one of them that begins just then, also where it was cancelled. */
  isKnownStart: (emails: readonly string[], startsAt: number) => boolean;
};

function byEmail(meetings: readonly MeetingRow[]): Map<string, MeetingRow[]> {
  const found = new Map<string, MeetingRow[]>();
  for (const meeting of meetings)
    for (const { email } of meeting.attendees) {
      const list = found.get(email);
      if (list) list.push(meeting);
      else found.set(email, [meeting]);
    }
  return found;
}

/** Who is behind the rows, read once. */
export function knownPeople({ contacts, meetings }: StoredRows): KnownPeople {
  const contactOf = new Map<string, Contact>(contacts.map((contact) => [contact.id, contact]));
  const names = new Map<string, string>();
  for (const { emails, name } of contacts) if (name) for (const email of emails) names.set(email, name);
  const meetingsOf = byEmail(meetings);
  const has = (emails: readonly string[], isIt: (meeting: MeetingRow) => boolean) =>
    emails.some((email) => meetingsOf.get(email)?.some(isIt));
  const emailsOf = (ids: readonly ContactId[]) => ids.flatMap((id) => contactOf.get(id)?.emails ?? []);
  return {
    of: (ids) => emailsOf(ids).map((email) => ({ email, name: names.get(email) })),
    emails: emailsOf,
    names,
    isInCalendar: (emails, from, to) =>
      has(
        emails,
        ({ startsAt, endsAt, status }) =>
          status !== 'cancelled' && startsAt - slack <= to && from <= endsAt + slack,
      ),
    isKnownStart: (emails, startsAt) => has(emails, (meeting) => meeting.startsAt === startsAt),
  };
}

/** Addresses of people whose every deal is won or lost: no next step is missing there (R18). */
export function closedPeople(deals: readonly Deal[], people: KnownPeople): string[] {
  const isOpen = ({ status = 'open' }: Deal) => status === 'open';
  const open = new Set(deals.filter(isOpen).flatMap(({ contactIds }) => contactIds));
  const closed = deals.filter((deal) => !isOpen(deal)).flatMap(({ contactIds }) => contactIds);
  return people.emails(closed.filter((id) => !open.has(id)));
}
