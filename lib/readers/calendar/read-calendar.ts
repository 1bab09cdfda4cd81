import type { Reader } from '../read-options.ts';

export const readCalendar: Reader = () => ({ app: 'google-calendar', page: 'other', people: [], found: {} });
