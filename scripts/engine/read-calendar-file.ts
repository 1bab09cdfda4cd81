import type { Calendar, CalendarInput } from '../../lib/core/contract/calendar.ts';
import { CalendarError } from '../../lib/intake/calendar/calendar-error.ts';
import { readCalendar } from '../../lib/intake/calendar/read-calendar.ts';
import { EngineError } from './engine-error.ts';

/** As `readCalendar`; a file that is no calendar is answered with its code. */
export function readCalendarFile(input: CalendarInput): Calendar {
  try {
    return readCalendar(input);
  } catch (error) {
    throw error instanceof CalendarError ? new EngineError(error.code, error.message, 'ics') : error;
  }
}
