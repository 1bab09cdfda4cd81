import type { CalendarId, MeetingId } from '../core/model/ids.ts';
import { hashOf } from './reading-key.ts';

const longest = 1_000;

/** The same for the same instance in the same calendar, so that each sync writes the same row; a long one is hashed. */
export function meetingId(
  calendarId: CalendarId,
  { part = '', uid, recurrenceId = '' }: { part?: string; uid: string; recurrenceId?: string },
): MeetingId {
  const id = [calendarId, part, uid, recurrenceId].join(' ');
  return (id.length > longest ? `${calendarId} ${hashOf(id)}` : id) as MeetingId;
}
