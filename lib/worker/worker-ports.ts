import type { Calendar } from '../core/model/calendar-entities.ts';
import { getCalendarFile } from '../db/calendar-files.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import type { SourcePorts } from '../intake/calendar-source/calendar-source.ts';
import { originsOf } from '../intake/calendar-source/origins-of.ts';
import { sources } from '../intake/calendar-source/sources.ts';
import { loggingFetch } from '../platform/request-log.ts';
import { hasAccess } from '../platform/site-access.ts';
import { wakeAt } from '../platform/wake.ts';
import { googlePorts } from './google-ports.ts';
import type { SyncPorts } from './sync-ports.ts';

/** The sync's ports in the browser's worker. */
export const workerPorts = (db: SecondCallDatabase): SyncPorts => ({
  sources,
  now: () => Date.now(),
  timeZone: () => Temporal.Now.timeZoneId(),
  sourcePorts: (calendar) => sourcePorts(db, calendar),
  canReach: (calendar) => hasAccess({ origins: originsOf(calendar) }),
  beforeTry: wakeAt,
});

const sourcePorts = (db: SecondCallDatabase, calendar: Calendar): SourcePorts => ({
  fetch: loggingFetch,
  now: () => Date.now(),
  wait,
  readFile: () => getCalendarFile(db, calendar.id),
  ...(calendar.kind === 'google' && googlePorts(calendar)),
});

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
