import { calendarTrust } from '../core/guard/calendar-trust.ts';
import { findBuyerMeetings } from '../core/booking/buyer-meetings.ts';
import type { CalendarTrust, CalendarView } from '../core/booking/step-standing.ts';
import type { Calendar, MeetingRow } from '../core/model/calendar-entities.ts';
import type { Contact } from '../core/model/entities.ts';
import type { Settings } from '../core/model/settings.ts';
import type { CalendarSync } from './calendar-sync.ts';

const isProof = ({ kind }: Calendar): boolean => calendarTrust[kind] === 'proof';

/** One calendar that can be believed is enough: a booking is looked for in it. */
function trustIn(calendars: readonly Calendar[]): CalendarTrust {
  const counted = calendars.filter(({ isOn }) => isOn);
  if (counted.length === 0) return 'none';
  return counted.some(isProof) ? 'proof' : 'ask';
}

/** The earliest of the last good syncs of the calendars that can be believed; undefined while one had none. */
function syncedAtOf(calendars: readonly Calendar[], syncs: readonly CalendarSync[]): number | undefined {
  const times = calendars
    .filter((one) => one.isOn && isProof(one))
    .map(({ id }) => syncs.find((sync) => sync.id === id)?.syncedAt);
  return times.reduce(
    (first, at) => (first === undefined || at === undefined ? undefined : Math.min(first, at)),
    Infinity,
  );
}

type Known = {
  calendars: Calendar[];
  syncs: readonly CalendarSync[];
  /** Of all calendars, from now on. */
  rows: readonly MeetingRow[];
  contact: Contact;
  settings: Settings;
};

/** What the calendars say of a buyer, and what else takes the rep's time. */
export function calendarViewOf(
  { calendars, rows, syncs, contact, settings: { self } }: Known,
  now: number,
): CalendarView & { others: MeetingRow[] } {
  const { own, others } = findBuyerMeetings(rows, contact, { ...self, email: self.emails[0] }, now);
  const canBook = calendars.some(({ kind, isOn }) => kind === 'google' && isOn);
  return {
    trust: trustIn(calendars),
    canBook,
    syncedAt: syncedAtOf(calendars, syncs),
    meetings: own,
    others,
  };
}
