import { calendarMeeting } from '../core/guard/stored-meetings.ts';
import { trackMeetings } from '../core/guard/tracked.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { listMeetingsBetween } from '../db/repos/meetings.ts';
import { getSettings } from '../db/repos/settings.ts';

const hour = 60 * 60_000;
const day = 24 * hour;

/** When the talks end that must not end without a next step: those from an hour ago to a day ahead, epoch ms. */
export async function talkEnds(db: SecondCallDatabase, now: number): Promise<number[]> {
  const [{ self, guard }, rows] = await Promise.all([
    getSettings(db),
    listMeetingsBetween(db, now - hour, now + day, day),
  ]);
  const meetings = rows.map((row) => calendarMeeting(row, new Map()));
  return trackMeetings({
    self: { ...self, email: self.emails[0] },
    meetings,
    maxGuests: guard?.maxGuests,
  }).flatMap(({ isGuarded, endsAt }) => (isGuarded ? [endsAt] : []));
}
