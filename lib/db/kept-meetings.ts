import { Dexie } from 'dexie';
import type { MeetingRow } from '../core/model/calendar-entities.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { listManyMeetingsBetween } from './repos/meetings.ts';

const dayMs = 86_400_000;
/** Ranges in use: that of who is on screen, of the reminders and of Today. */
const mostRanges = 3;

let kept = new WeakMap<SecondCallDatabase, Map<string, MeetingRow[]>>();
let writes = 0;

// Heard before any live query hears of it, since theirs are added later: they never run again on what was kept before.
Dexie.on('storagemutated', (parts) => {
  const isOurs = Object.keys(parts).some((part) => ['meetings', undefined].includes(part.split('/')[3]));
  if (!isOurs) return;
  writes += 1;
  kept = new WeakMap();
});

/**
 * The same as `listMeetingsBetween`, read once a day and after each write to the table: hundreds of rows lie ahead, and
 * from one contact to the next they are the same. The rows are shared, so nobody may change one.
 */
export async function keptMeetingsBetween(
  db: SecondCallDatabase,
  from: number,
  to: number,
): Promise<MeetingRow[]> {
  const [first, last] = [Math.floor(from / dayMs) * dayMs, Math.ceil(to / dayMs) * dayMs];
  const rows = await rowsOf(db, first, last);
  return rows.filter(({ startsAt, endsAt }) => startsAt < to && (endsAt > from || startsAt >= from));
}

async function rowsOf(db: SecondCallDatabase, first: number, last: number): Promise<MeetingRow[]> {
  const key = `${first} ${last}`;
  const known = kept.get(db)?.get(key);
  if (known) {
    // A live query hears of writes to what it has read: this one row by the primary key stands for the whole table.
    await tableOf(db, 'meetings').limit(1).toArray();
    return known;
  }
  const before = writes;
  const rows = await listManyMeetingsBetween(db, first, last);
  // Written meanwhile: what was read may be what stood there before.
  if (before === writes) keep(db, key, rows);
  return rows;
}

function keep(db: SecondCallDatabase, key: string, rows: MeetingRow[]): void {
  const ranges = kept.get(db) ?? new Map<string, MeetingRow[]>();
  if (ranges.size >= mostRanges) ranges.clear();
  kept.set(db, ranges.set(key, rows));
}
