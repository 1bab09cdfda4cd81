import { type CalendarView, meetingOfStep } from '../core/booking/step-standing.ts';
import type { ContactInput } from '../core/contract/shared.ts';
import type { AssetInput, HistoryEntry, Meeting, SuggestInput } from '../core/contract/suggest.ts';
import type { MeetingRow } from '../core/model/calendar-entities.ts';
import type { Account, Contact, Conversation, NextStep, ValueAsset } from '../core/model/entities.ts';

/** How long a meeting is taken to last where nobody said. */
const usualMinutes = 30;

const assetInput = ({ id, kind, title, text, url, pains, tags }: ValueAsset): AssetInput => ({
  id,
  kind,
  title,
  text,
  url,
  pains,
  tags,
});

let library: { key: string; inputs: AssetInput[] } = { key: '', inputs: [] };

/** The library for `suggest`: the same array while nothing in it has changed, so that it is indexed once. */
export function libraryInput(assets: ValueAsset[]): AssetInput[] {
  const key = assets.map(({ id, clock }) => `${id} ${clock}`).join('\n');
  if (library.key !== key) library = { key, inputs: assets.map(assetInput) };
  return library.inputs;
}

export const contactInput = (contact: Contact, account: Account | undefined): ContactInput => ({
  name: contact.name,
  email: contact.emails[0],
  company: account?.name,
  title: contact.title,
  timeZone: contact.timeZone,
  channel: contact.channel,
});

/** The history with every asset that this buyer has had, so that none is offered again (R7). */
export function withUsedAssets(
  history: HistoryEntry[],
  assets: ValueAsset[],
  contact: Contact,
): HistoryEntry[] {
  const last = history.at(-1);
  const usedHere = assets.filter((asset) => asset.usedWith.some((use) => use.contactId === contact.id));
  if (last === undefined || usedHere.length === 0) return history;
  const used = [...new Set([...(last.used ?? []), ...usedHere.map((asset) => asset.id)])];
  return [...history.slice(0, -1), { ...last, used }];
}

type Booking = { id: string; title?: string; at: number; minutes?: number };

/** Where the rep's time goes: steps and talks of this buyer, everybody's steps, and the calendars. */
type Diary = {
  own: NextStep[];
  everyone: NextStep[];
  calendar: CalendarView;
  others: MeetingRow[];
};

/**
 * What stands in the rep's time: meetings with this buyer in a calendar, booked steps and talks that lie ahead as the
 * events that they stand for, and everything else as busy times. A step that a calendar has is told by the calendar.
 */
export function meetingsAndBusy(
  contact: Contact,
  { own, everyone, calendar, others }: Diary,
  conversations: Conversation[],
  now: number,
): Required<Pick<SuggestInput, 'meetings' | 'busy'>> {
  const attendees = contact.emails.slice(0, 1).map((email) => ({ email, name: contact.name }));
  const isToldByCalendar = (step: NextStep): boolean =>
    (calendar.trust !== 'none' && step.meetingKey !== undefined) ||
    meetingOfStep(step, calendar.meetings) !== undefined;
  const stepsOf = (steps: NextStep[]): Booking[] =>
    steps.filter((step) => !isToldByCalendar(step)).flatMap((step) => bookingOf(step, now) ?? []);
  const talks = conversations.filter(
    ({ kind, at, outcome }) => at > now && outcome === undefined && (kind === 'call' || kind === 'meeting'),
  );
  const booked = [...stepsOf(own), ...talks].map((booking): Meeting => {
    return { uid: booking.id, title: booking.title, status: 'confirmed', attendees, ...timeOf(booking) };
  });
  return {
    meetings: [...calendar.meetings.map(({ row }) => meetingInput(row, contact)), ...booked],
    busy: [...stepsOf(everyone).map(timeOf), ...others.map(spanOf)],
  };
}

/** Days of an all-day entry, which are blocked on both sides' clocks, else instants. */
const spanOf = ({ startsAt, endsAt, startsOn, endsOn }: MeetingRow): { start: string; end: string } =>
  startsOn === undefined
    ? { start: new Date(startsAt).toISOString(), end: new Date(endsAt).toISOString() }
    : { start: startsOn, end: endsOn ?? startsOn };

/** A buyer who was asked under another address of theirs is the buyer all the same. */
const meetingInput = (row: MeetingRow, { emails }: Contact): Meeting => ({
  uid: row.uid,
  recurrenceId: row.recurrenceId,
  title: row.title,
  status: row.status,
  organizer: row.organizer,
  attendees: row.attendees.map((person) =>
    emails.includes(person.email) ? { ...person, email: emails[0] ?? person.email } : person,
  ),
  ...spanOf(row),
});

/** A step that stands with date and time (strength 3 or more) and lies ahead. */
function bookingOf({ id, text, strength, startsAt, minutes }: NextStep, now: number): Booking | null {
  if (strength < 3 || startsAt === undefined || startsAt <= now) return null;
  return { id, title: text, at: startsAt, minutes };
}

function timeOf({ at, minutes }: Booking): { start: string; end: string } {
  const endsAt = at + (minutes ?? usualMinutes) * 60_000;
  return { start: new Date(at).toISOString(), end: new Date(endsAt).toISOString() };
}
