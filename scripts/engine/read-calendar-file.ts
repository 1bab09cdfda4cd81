import type { Calendar, CalendarInput } from '../../lib/core/contract/calendar.ts';
import { CalendarError } from '../../lib/intake/calendar/calendar-error.ts';
import { readCalendar } from '../../lib/intake/calendar/read-calendar.ts';
import { EngineError } from './engine-error.ts';

/** As `readCalendar`, of each event what the contract has; a file that is no calendar is answered with its code. */
export function readCalendarFile(input: CalendarInput): Calendar {
  try {
    const { events, warnings } = readCalendar(input);
    return { events: events.map(({ isFree: _isFree, ...event }) => event), warnings };
  } catch (error) {
    throw error instanceof CalendarError ? new EngineError(error.code, error.message, 'ics') : error;
  }
}
