import { isRowOf, peopleOf } from '../booking/buyer-meetings.ts';
import { calendarMeeting } from '../guard/stored-meetings.ts';
import { trackMeetings } from '../guard/tracked.ts';
import type { MeetingRow } from '../model/calendar-entities.ts';
import type { Contact, Conversation } from '../model/entities.ts';
import type { Settings } from '../model/settings.ts';
import type { BuyerTalk } from './buyer-talk.ts';

const minute = 60_000;
/** People join late, and type what happened after it. */
const slack = 30 * minute;

type Known = {
  /** Meetings that this buyer was asked to; others do no harm. */
  rows: readonly MeetingRow[];
  contact: Pick<Contact, 'id' | 'emails'>;
  conversations: readonly Pick<Conversation, 'kind' | 'at' | 'meetingKey'>[];
  settings: Pick<Settings, 'self' | 'guard'>;
};

/**
 * Talks of this buyer that a calendar alone knows of, by the guard's own judgement: what is over, and was neither
 * cancelled nor declined, was held until the rep says otherwise. So it is the last talk before a word of it is typed.
 */
export function talksInCalendar({ rows, contact, conversations, settings }: Known, now: number): BuyerTalk[] {
  const { self, guard } = settings;
  // A mail that came in during it says nothing of how it went.
  const told = conversations.filter(({ kind }) => kind !== 'email');
  return trackMeetings({
    self: { ...self, email: self.emails[0] },
    meetings: rows.map((row) => calendarMeeting(row, new Map())),
    maxGuests: guard?.maxGuests,
  })
    .filter(
      ({ isGuarded, key, startsAt, endsAt, outside }) =>
        isGuarded &&
        endsAt <= now &&
        outside.some((person) => contact.emails.includes(person.email) && !person.hasDeclined) &&
        !told.some(
          ({ at, meetingKey }) => meetingKey === key || (startsAt - slack <= at && at <= endsAt + slack),
        ),
    )
    .map((meeting): BuyerTalk => {
      const { key, startsAt, endsAt } = meeting;
      const row = rows.find((one) => isRowOf(one, meeting));
      return {
        kind: 'meeting',
        at: startsAt,
        minutes: Math.round((endsAt - startsAt) / minute),
        title: row?.title || undefined,
        meetingKey: key,
        contactIds: [contact.id],
        people: row ? peopleOf(row) : [],
      };
    });
}
