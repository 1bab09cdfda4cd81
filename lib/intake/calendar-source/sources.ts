import type { CalendarKind } from '../../core/model/calendar-entities.ts';
import { caldavSource } from './caldav/caldav-source.ts';
import type { CalendarSource } from './calendar-source.ts';
import { googleSource } from './google/google-source.ts';
import { icsFileSource } from './ics/ics-file-source.ts';
import { icsSource } from './ics/ics-source.ts';

/** Every kind of calendar that can be connected. */
export const sources: Record<CalendarKind, CalendarSource> = {
  google: googleSource,
  caldav: caldavSource,
  ics: icsSource,
  ics_file: icsFileSource,
};
