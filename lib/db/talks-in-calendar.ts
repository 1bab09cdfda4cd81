import { calendarMeeting } from '../core/guard/stored-meetings.ts';
import { trackMeetings } from '../core/guard/tracked.ts';
import type { MeetingRow } from '../core/model/calendar-entities.ts';
import type { Contact, Conversation } from '../core/model/entities.ts';
import type { Settings } from '../core/model/settings.ts';
import type { Dated } from './history.ts';

const minute = 60_000;
/** People join late, and type what happened after it. */
const slack = 30 * minute;

type Known = {
  rows: readonly MeetingRow[];
  contact: Pick<Contact, 'emails'>;
  conversations: readonly Pick<Conversation, 'at'>[];
  settings: Pick<Settings, 'self' | 'guard'>;
};

/**
 * Talks of this buyer that a calendar alone knows of, by the guard's own judgement: what is over, and was neither
 * cancelled nor declined, was held until the rep says otherwise. So the next one can be booked before a word is typed.
 */
export function talksInCalendar({ rows, contact, conversations, settings }: Known, now: number): Dated[] {
  const { self, guard } = settings;
  return trackMeetings({
    self: { ...self, email: self.emails[0] },
    meetings: rows.map((row) => calendarMeeting(row, new Map())),
    maxGuests: guard?.maxGuests,
  })
    .filter(
      ({ isGuarded, startsAt, endsAt, outside }) =>
        isGuarded &&
        endsAt <= now &&
        outside.some((person) => contact.emails.includes(person.email) && !person.hasDeclined) &&
        !conversations.some(({ at }) => startsAt - slack <= at && at <= endsAt + slack),
    )
    .map(({ startsAt, endsAt }) => ({
      at: startsAt,
      entry: {
        type: 'meeting',
        at: new Date(startsAt).toISOString(),
        minutes: Math.round((endsAt - startsAt) / minute),
      },
    }));
}
