import { type Day, mondayOf, weekdayOf } from '../../schedule/calendar-day.ts';
import { type Span, daySpan } from './scan.ts';

/** The weekend of the week that begins on a Monday. */
export const weekend = (monday: number): Span => ({ ...daySpan(monday + 5), to: monday + 7 });

/** The weekend nearest to a day: "Labor Day weekend". */
export const weekendNear = (day: Day): Span => weekend(mondayOf(day + (weekdayOf(day) < 3 ? -7 : 0)));
