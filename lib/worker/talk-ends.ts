import { guardMeeting } from '../core/guard/guard-meeting.ts';
import { trackMeetings } from '../core/guard/tracked.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { listMeetingsBetween } from '../db/repos/meetings.ts';
import { getSettings } from '../db/repos/settings.ts';

const hour = 60 * 60_000;

/** When the talks end that must not end without a next step: those from an hour ago to a day ahead, epoch ms. */
export async function talkEnds(db: SecondCallDatabase, now: number): Promise<number[]> {
  const [{ self, guard }, rows] = await Promise.all([
    getSettings(db),
    listMeetingsBetween(db, now - hour, now + 24 * hour),
  ]);
  return trackMeetings({ self, meetings: rows.map(guardMeeting), maxGuests: guard?.maxGuests })
    .filter(({ isGuarded }) => isGuarded)
    .map(({ endsAt }) => endsAt);
}
