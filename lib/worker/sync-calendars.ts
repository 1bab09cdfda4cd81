import type { CalendarId } from '../core/model/ids.ts';
import { listSyncs } from '../db/calendar-sync.ts';
import { confirmSteps } from '../db/confirm-steps.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { listCalendars } from '../db/repos/calendars.ts';
import { dueAt, type Trigger } from './due-at.ts';
import { syncCalendar } from './sync-calendar.ts';
import type { SyncPorts } from './sync-ports.ts';
import { talkEnds } from './talk-ends.ts';

type Options = {
  /** Why now; `time` where it is left out. */
  trigger?: Trigger;
  /** This one alone; every calendar where it is left out. */
  calendarId?: CalendarId;
};

/**
 * Asks every calendar that is due and stores what it says; a calendar that another run asks already is waited for, not
 * asked again. One calendar's trouble is not that of the others: how it went stands in `calendarSync`. Gives when to come again.
 */
export async function syncCalendars(
  db: SecondCallDatabase,
  ports: SyncPorts,
  { trigger = 'time', calendarId }: Options = {},
): Promise<{ nextAt: number | undefined }> {
  const askedAt = ports.now();
  const ends = await talkEnds(db, askedAt);
  const calendars = await listCalendars(db);
  await Promise.allSettled(
    calendars
      .filter(({ id, isOn }) => isOn && (calendarId === undefined || id === calendarId))
      .map(({ id }) => syncCalendar(db, ports, id, { trigger, askedAt, ends })),
  );
  // What was booked since is in the calendar now, or has moved there.
  await confirmSteps(db, ports.now());
  return { nextAt: await nextSyncAt(db, ports) };
}

/** When the next calendar is due by itself, epoch ms; undefined without a calendar. */
export async function nextSyncAt(
  db: SecondCallDatabase,
  { sources, now }: Pick<SyncPorts, 'sources' | 'now'>,
): Promise<number | undefined> {
  const at = now();
  const [calendars, syncs, ends] = await Promise.all([listCalendars(db), listSyncs(db), talkEnds(db, at)]);
  const syncOf = new Map(syncs.map((sync) => [sync.id, sync]));
  const times = calendars
    .filter(({ isOn }) => isOn)
    .map(({ id, kind }) => dueAt(sources[kind], syncOf.get(id), { now: at, trigger: 'time', ends }));
  return times.length === 0 ? undefined : Math.min(...times);
}
