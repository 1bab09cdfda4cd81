import type { MeetingRow } from '../../../../lib/core/model/calendar-entities.ts';

type Given = Partial<Omit<MeetingRow, 'attendees'>> & {
  startsAt: number;
  /** Addresses, or an address with its answer: "ines@talverde.example declined". */
  with?: readonly string[];
};

type Attendee = MeetingRow['attendees'][number];

function attendeeOf(text: string): Attendee {
  const [email = '', response] = text.split(' ');
  return { email, ...(response && { response: response as NonNullable<Attendee['response']> }) };
}

/** A stored meeting of half an hour. */
export const meetingRow = ({ with: people = [], ...given }: Given): MeetingRow =>
  ({
    id: `${given.uid ?? 'm'} ${given.startsAt} ${given.calendarId ?? ''}`,
    calendarId: 'calendar',
    uid: 'm',
    title: 'Talk',
    endsAt: given.startsAt + 30 * 60_000,
    status: 'confirmed',
    attendees: people.map(attendeeOf),
    ...given,
  }) as MeetingRow;
