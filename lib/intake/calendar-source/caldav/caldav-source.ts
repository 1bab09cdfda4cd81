import type { CalendarSource } from '../calendar-source.ts';
import { told, Trouble } from '../trouble.ts';

export const caldavSource: CalendarSource = {
  kind: 'caldav',
  trust: 'proof',
  everyMinutes: 5,
  pull: () => told(() => Promise.reject(new Trouble('not_calendar'))),
};
