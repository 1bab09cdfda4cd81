import type { Calendar } from '../core/model/calendar-entities.ts';
import type { CalendarId } from '../core/model/ids.ts';
import { getSync } from '../db/calendar-sync.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { getCalendar, saveParts } from '../db/repos/calendars.ts';
import { beginTry, endTry, storePull } from '../db/store-pull.ts';
import type { Pulled, SourceProblem, SourceState } from '../intake/calendar-source/calendar-source.ts';
import { told, Trouble } from '../intake/calendar-source/trouble.ts';
import { dueAt, type Trigger } from './due-at.ts';
import type { SyncPorts } from './sync-ports.ts';

const dayMs = 24 * 60 * 60_000;
/** What the guard looks back at (`reconcile`), and as far ahead as anybody books. */
const window = { back: 40 * dayMs, ahead: 120 * dayMs };
/** A source has limits of its own for each request; this one is for all of them together. */
const longestMs = 4 * 60_000;
const mostWarnings = 20;

type Reason = { trigger: Trigger; askedAt: number; ends: readonly number[] };

/** Asks one calendar if it is still due once nobody else is asking it, and stores what it says. False where it was not asked. */
export const syncCalendar = (
  db: SecondCallDatabase,
  ports: SyncPorts,
  id: CalendarId,
  { trigger, askedAt, ends }: Reason,
): Promise<boolean> =>
  navigator.locks.request(`calendar ${id}`, async () => {
    const calendar = await getCalendar(db, id);
    const sync = await getSync(db, id);
    const now = ports.now();
    if (calendar?.isOn !== true) return false;
    // Somebody else asked while this one waited.
    if (sync?.triedAt !== undefined && sync.triedAt >= askedAt && sync.triedAt <= now) return false;
    const source = ports.sources[calendar.kind];
    if (dueAt(source, sync, { now, trigger, ends }) > now) return false;
    const begun = { triedAt: now, failures: (sync?.failures ?? 0) + 1 };
    if (!(await beginTry(db, id, begun))) return false;
    await ports.beforeTry(dueAt(source, begun, { now, trigger: 'time', ends }));
    const isThorough = trigger === 'asked' || sync?.syncedAt === undefined;
    const { found, asked } = await ask(db, ports, calendar, { state: sync?.state ?? {}, isThorough });
    if (!found.ok) {
      const { code, message, retryAt } = found;
      const soonest = retryAt === undefined ? undefined : Math.min(retryAt, now + dayMs);
      await endTry(db, id, { triedAt: now, problem: { code, message }, retryAt: soonest });
      return true;
    }
    const isNews = found.kind === 'all' || found.warnings.length > 0;
    const outcome = {
      triedAt: now,
      failures: 0,
      state: found.state,
      syncedAt: ports.now(),
      warnings: (isNews ? found.warnings : (sync?.warnings ?? [])).slice(0, mostWarnings),
    };
    await storePull(db, asked, found, windowAt(now), outcome).catch(() =>
      endTry(db, id, { triedAt: now, problem: notStored }),
    );
    return true;
  });

const notStored = {
  code: 'not_stored',
  message: 'What the calendar says could not be stored: make room on the disk; it is tried again later.',
};

type Found = ({ ok: true } & Pulled) | SourceProblem;
type Asked = {
  found: Found;
  /** The calendar as it was asked: its parts may be other ones by now. */
  asked: Calendar;
};

/** Asks the calendar, first for its parts where they are not known or the rep wants to see; nothing in here throws. */
async function ask(
  db: SecondCallDatabase,
  ports: SyncPorts,
  calendar: Calendar,
  { state, isThorough }: { state: SourceState; isThorough: boolean },
): Promise<Asked> {
  const source = ports.sources[calendar.kind];
  const own = ports.sourcePorts(calendar);
  const signal = AbortSignal.timeout(longestMs);
  let asked = calendar;
  const found = await told(async (): Promise<Found> => {
    if (!(await ports.canReach(calendar))) throw new Trouble('no_permission');
    try {
      const listed = isThorough ? await source.listParts?.(calendar, own, signal) : undefined;
      // Where they cannot be listed (a scope that was not granted), the calendar itself may be read all the same.
      if (listed?.ok === true) asked = await saveParts(db, calendar, listed.parts);
      const window = { ...windowAt(own.now()), timeZone: ports.timeZone() };
      return await source.pull(asked, window, state, own, signal);
    } catch (error) {
      // A source's own limits speak first; what it does not know of must not end the others.
      throw error instanceof Trouble ? error : new Trouble(signal.aborted ? 'slow' : 'server');
    }
  });
  return { found, asked };
}

const windowAt = (now: number) => ({ from: now - window.back, to: now + window.ahead });
