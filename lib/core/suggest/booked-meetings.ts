import type { Meeting, SuggestInput } from '../contract/suggest.ts';
import { hasDeclined, isCancelled } from '../matching/calendar-answers.ts';
import { companyDomainOf } from '../matching/company-domain.ts';
import { makeIsColleague } from '../matching/make-is-colleague.ts';
import { firstName } from '../phrase/names.ts';
import { busySpan } from '../schedule/zoned-time.ts';

export type Booked = { start: number; end: number; title: string };

const mentions = (text: string, name: string | undefined): boolean =>
  name !== undefined && name.length > 1 && text.toLowerCase().includes(name.toLowerCase());

function isWithBuyer(meeting: Meeting, { contact, self }: Omit<SuggestInput, 'id'>): boolean {
  const people = meeting.attendees ?? [];
  const email = contact.email?.toLowerCase();
  const own = [self.email, ...(self.emails ?? [])].map((address) => address?.toLowerCase());
  const guests = people.filter((person) => !own.includes(person.email.toLowerCase()));
  const buyer = guests.find(
    (person) =>
      person.email.toLowerCase() === email ||
      (person.name !== undefined && person.name.toLowerCase() === contact.name?.toLowerCase()),
  );
  if (buyer) return !hasDeclined(buyer);
  const isOwnCompany = companyDomainOf(contact.email) === companyDomainOf(self.email);
  const isColleague = makeIsColleague(isOwnCompany || email === undefined ? [] : [email]);
  const colleagues = guests.filter((person) => isColleague(person.email));
  if (colleagues.length > 0) return !colleagues.every(hasDeclined);
  if (guests.length > 0) return false;
  const title = meeting.title ?? '';
  return (
    mentions(title, contact.name) ||
    mentions(title, firstName(contact.name)) ||
    mentions(title, contact.company)
  );
}

/** The buyer's next meeting that is not over yet: not cancelled, not declined by them, not an all-day entry. */
export function nextMeeting(input: Omit<SuggestInput, 'id'>, now: number): Booked | undefined {
  return (input.meetings ?? [])
    .filter(
      (meeting) => !isCancelled(meeting.status) && meeting.allDay !== true && isWithBuyer(meeting, input),
    )
    .map((meeting) => ({
      ...busySpan(meeting.start, meeting.end, input.timeZone),
      title: meeting.title ?? '',
    }))
    .filter(({ start, end }) => Math.max(start, end) > now)
    .toSorted((a, b) => a.start - b.start)[0];
}

/** What is taken: busy times and meetings; an all-day entry blocks its days for both sides. */
export function busyTimes(
  input: Omit<SuggestInput, 'id'>,
  zones: readonly string[],
): { start: number; end: number }[] {
  const entries = [
    ...(input.busy ?? []).map((entry) => ({ ...entry, allDay: false })),
    ...(input.meetings ?? []).filter((meeting) => !isCancelled(meeting.status)),
  ];
  const spans = entries.flatMap(({ start, end, allDay }) => {
    const isWholeDay = allDay === true || !/\d[T ]\d/.test(start);
    if (!isWholeDay) return [busySpan(start, end, input.timeZone)];
    return zones.map((zone) => busySpan(start.slice(0, 10), end?.slice(0, 10), zone));
  });
  return spans.filter(({ start, end }) => end > start);
}
