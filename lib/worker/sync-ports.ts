import type { Calendar, CalendarKind } from '../core/model/calendar-entities.ts';
import type { CalendarSource, SourcePorts } from '../intake/calendar-source/calendar-source.ts';

/** Where the sync meets the browser and the calendars, so that a test can stand in for both. */
export type SyncPorts = {
  sources: Record<CalendarKind, CalendarSource>;
  now: () => number;
  /** Where the rep is: floating times and whole days are local there. */
  timeZone: () => string;
  sourcePorts: (calendar: Calendar) => SourcePorts;
  /** Whether Chrome lets us ask the hosts that this calendar lies on. */
  canReach: (calendar: Calendar) => Promise<boolean>;
  /** Called before a calendar is asked, with the time of the next try, should the worker be killed meanwhile. */
  beforeTry: (nextAt: number) => Promise<void>;
};
