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
 * asked again. One calendar's trouble is not that of the others: how it went stands in `calendarSync`.
 */
export async function syncCalendars(
  db: SecondCallDatabase,
  ports: SyncPorts,
  { trigger = 'time', calendarId }: Options = {},
): Promise<void> {
  const { at, calendars, ends } = await readCalendars(db, ports);
  const asked = await Promise.allSettled(
    calendars
      .filter(({ id }) => calendarId === undefined || id === calendarId)
      .map(({ id }) => syncCalendar(db, ports, id, { trigger, askedAt: at, ends })),
  );
  // What was booked since is in the calendar now, or has moved there.
  if (asked.some((one) => one.status === 'fulfilled' && one.value)) await confirmSteps(db, ports.now());
}

type Schedule = Pick<SyncPorts, 'sources' | 'now'>;

/** When the next calendar is due by itself, epoch ms; undefined without a calendar. */
export async function nextSyncAt(db: SecondCallDatabase, ports: Schedule): Promise<number | undefined> {
  const [{ at, calendars, ends }, syncs] = await Promise.all([readCalendars(db, ports), listSyncs(db)]);
  const syncOf = new Map(syncs.map((sync) => [sync.id, sync]));
  const times = calendars.map(({ id, kind }) =>
    dueAt(ports.sources[kind], syncOf.get(id), { now: at, trigger: 'time', ends }),
  );
  return times.length === 0 ? undefined : Math.min(...times);
}

/** The calendars that are on, and, where one of them hangs on it, when talks end. */
async function readCalendars(db: SecondCallDatabase, { sources, now }: Schedule) {
  const at = now();
  const calendars = (await listCalendars(db)).filter(({ isOn }) => isOn);
  const hasProof = calendars.some(({ kind }) => sources[kind].trust === 'proof');
  return { at, calendars, ends: hasProof ? await talkEnds(db, at) : [] };
}
