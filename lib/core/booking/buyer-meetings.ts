import type { Self } from '../contract/shared.ts';
import { meetingKey } from '../guard/meeting-key.ts';
import { indexMeetings } from '../guard/next-meetings.ts';
import { type Tracked, trackMeetings } from '../guard/tracked.ts';
import type { GuardMeeting } from '../guard/world.ts';
import { hasDeclined, isCancelled } from '../matching/calendar-answers.ts';
import { companyDomainOf } from '../matching/company-domain.ts';
import { makeIsColleague } from '../matching/make-is-colleague.ts';
import type { MeetingRow } from '../model/calendar-entities.ts';
import { foldName } from '../model/fold-name.ts';

/** The buyer's next meeting in a calendar; `colleague` where only somebody of the buyer's company is in it: their name. */
export type BuyerMeeting = { row: MeetingRow; key: string; colleague?: string | undefined };

type BuyerMeetings = {
  /** Those that stand and are not over, by their start: the buyer is in them, or a colleague. */
  own: BuyerMeeting[];
  /** All others that take the rep's time. */
  others: MeetingRow[];
};

type Buyer = { name: string; emails: readonly string[] };

/** Everybody in a meeting of a calendar, the organizer first. */
export const peopleOf = ({ organizer, attendees }: MeetingRow): MeetingRow['attendees'] =>
  organizer ? [organizer, ...attendees] : attendees;

const asGuardMeeting = (row: MeetingRow): GuardMeeting => ({
  ...row,
  isAllDay: row.startsOn !== undefined,
  people: peopleOf(row),
});

/** Somebody who is known without an address is found by the whole name. */
function addressesOf({ name, emails }: Buyer, rows: readonly MeetingRow[]): string[] {
  if (emails.length > 0) return [...emails];
  const known = foldName(name);
  const named = rows.flatMap(peopleOf).filter((person) => foldName(person.name ?? '') === known);
  return known === '' ? [] : [...new Set(named.map(({ email }) => email))];
}

/** The buyer alone, in a meeting that is over by now: what comes after it is theirs. */
function talkBefore(emails: readonly string[], startsAt: number, now: number): Tracked {
  const outside = emails.map((email) => ({ email, company: companyDomainOf(email), hasDeclined: false }));
  return { key: '', uid: '', startsAt, endsAt: now, outside, isLive: true, isGuarded: false };
}

/**
 * Sorts the rows of all calendars by the guard's own judgement, so that the light and the guard never disagree: copies
 * of one event count once; cancelled ones, and those that the rep or the buyer declined, are nobody's next meeting.
 */
export function findBuyerMeetings(
  rows: readonly MeetingRow[],
  buyer: Buyer,
  self: Self,
  now: number,
): BuyerMeetings {
  const emails = addressesOf(buyer, rows);
  // A year of meetings is judged for a handful: those that name the buyer or the buyer's company.
  const isColleague = makeIsColleague(emails);
  const near = rows.filter((row) =>
    peopleOf(row).some(({ email }) => emails.includes(email) || isColleague(email)),
  );
  const asked = talkBefore(emails, Number.NEGATIVE_INFINITY, now);
  const tracked = trackMeetings({ self, meetings: near.map(asGuardMeeting) });
  const { after } = indexMeetings([asked, ...tracked]);
  const own: BuyerMeeting[] = [];
  let next = after(asked);
  while (next) {
    const { meeting, isWeak } = next;
    const row = near.find((one) => isRowOf(one, meeting));
    if (row) {
      const colleague = peopleOf(row).find((one) => isColleague(one.email) && !hasDeclined(one));
      own.push({ row, key: meeting.key, ...(isWeak && { colleague: colleague?.name || colleague?.email }) });
    }
    next = after(talkBefore(emails, meeting.startsAt, now));
  }
  return { own, others: othersOf(rows, own, self, now) };
}

/** Whether a row is that meeting; a uid that comes again without an instance has a longer key of its own (`mergeCopies`). */
export const isRowOf = (row: MeetingRow, { key, startsAt }: Tracked): boolean =>
  row.startsAt === startsAt && key.startsWith(meetingKey(row)) && !isCancelled(row.status);

function othersOf(
  rows: readonly MeetingRow[],
  own: readonly BuyerMeeting[],
  self: Self,
  now: number,
): MeetingRow[] {
  // Stored addresses are in their stored form on both sides.
  const mine = new Set([self.email, ...(self.emails ?? [])]);
  const taken = new Set(own.map(({ row }) => row));
  const isMissed = ({ attendees }: MeetingRow): boolean =>
    attendees.some((person) => hasDeclined(person) && mine.has(person.email));
  return rows.filter(
    (row) =>
      row.endsAt > now &&
      row.isFree !== true &&
      !taken.has(row) &&
      !isCancelled(row.status) &&
      !isMissed(row),
  );
}
