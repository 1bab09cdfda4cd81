import { makeWorld } from '../guard/make-world.ts';
import { meetingDues } from '../guard/meeting-dues.ts';
import { meetingKey } from '../guard/meeting-key.ts';
import { makeScene } from '../guard/scene.ts';
import type { StoredRows } from '../guard/stored-rows.ts';
import { type Tracked, trackMeetings } from '../guard/tracked.ts';
import type { World } from '../guard/world.ts';
import { companyDomainOf } from '../matching/company-domain.ts';
import type { Contact } from '../model/entities.ts';
import type { ContactId } from '../model/ids.ts';
import { localDateOf } from '../schedule/zoned-time.ts';
import type { TodayMeeting, TodayRows } from './today-rows.ts';

type CalendarPart = Pick<TodayRows, 'meetings' | 'teasersFor' | 'isBooked'> & {
  /** Contacts whom a meeting that is over was with, as `candidatesOf` takes them. */
  met: { at: number; contactIds: ContactId[] }[];
};

/** Steps that the rep booked by hand get a teaser as well: to the guard they are no meetings of their own. */
const withPlanned = (world: World): World => ({
  ...world,
  meetings: world.meetings.map((meeting) => ({ ...meeting, isPlanned: false })),
});

const isStep = (key: string): boolean => key.startsWith('step ');

/** Who has a meeting ahead, or in it now: the person, or as the guard has it somebody of the same firm. */
function bookedPeople(ahead: readonly Tracked[], contacts: readonly Contact[]): (id: string) => boolean {
  const outside = ahead.flatMap((meeting) => meeting.outside).filter(({ hasDeclined }) => !hasDeclined);
  const emails = new Set(outside.map(({ email }) => email));
  const companies = new Set(outside.flatMap(({ company }) => company ?? []));
  const declined = new Set(
    ahead.flatMap((meeting) => meeting.outside).flatMap((one) => (one.hasDeclined ? one.email : [])),
  );
  const booked = new Set(
    contacts
      .filter((contact) =>
        contact.emails.some(
          (email) =>
            emails.has(email) || (companies.has(companyDomainOf(email) ?? '') && !declined.has(email)),
        ),
      )
      .map(({ id }) => id as string),
  );
  return (id) => booked.has(id);
}

/**
 * What Today takes from the calendar, judged as the guard judges it: this day's meetings with buyers, those that value is
 * to be sent ahead of (R16), who has a meeting ahead, and who had one.
 */
export function readCalendar(now: number, timeZone: string, rows: StoredRows): CalendarPart {
  const contactOf = new Map(
    rows.contacts.flatMap((contact) => contact.emails.map((email) => [email, contact])),
  );
  const eventOf = new Map(rows.meetings.map((row) => [meetingKey(row), row]));
  const world = withPlanned(makeWorld(now, timeZone, rows).world);
  const today = localDateOf(now, timeZone);
  const tracked = trackMeetings(world);
  const ahead = tracked.filter(({ isLive, endsAt }) => isLive && endsAt > now);
  const teasers = meetingDues(makeScene(now, world)).filter(
    ({ kind, from }) => kind === 'teaser_due' && from <= now,
  );

  const meetingOf = ({ key, startsAt, endsAt, outside }: Tracked): TodayMeeting => {
    const { title, url, attendees = [] } = eventOf.get(key) ?? {};
    const known = outside.flatMap(({ email }) => contactOf.get(email) ?? [])[0];
    const [first] = outside;
    const who = known?.name ?? attendees.find(({ email }) => email === first?.email)?.name ?? first?.email;
    return { key, startsAt, endsAt, title, url, contactId: known?.id, who };
  };
  return {
    meetings: ahead
      .filter(({ key, isGuarded }) => isGuarded && !isStep(key))
      .filter(
        ({ key, startsAt }) =>
          localDateOf(startsAt, timeZone) === today || teasers.some((due) => due.key === key),
      )
      .map(meetingOf),
    teasersFor: new Map(teasers.map(({ key, at, until }) => [key, { at, until }])),
    isBooked: bookedPeople(ahead, rows.contacts),
    met: tracked
      .filter(({ key, isGuarded, endsAt }) => isGuarded && !isStep(key) && endsAt <= now)
      .map(({ startsAt, outside }) => ({
        at: startsAt,
        contactIds: outside.flatMap(({ email, hasDeclined }) =>
          hasDeclined ? [] : (contactOf.get(email)?.id ?? []),
        ),
      })),
  };
}
