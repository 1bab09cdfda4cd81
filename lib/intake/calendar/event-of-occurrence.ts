import type { CalendarEvent } from '../../core/contract/calendar.ts';
import { isoDay } from '../../core/schedule/calendar-day.ts';
import { isoWithOffset } from '../../core/schedule/zoned-time.ts';
import { instantOfMoment, type Moment } from './raw-event.ts';
import type { Occurrence, Window } from './series.ts';
import { dayMs, wallDay } from './wall-time.ts';

/** `isFree`: it takes no time of its owner's; of days it says nothing, since calendars show them as free by themselves. */
export type ReadEvent = CalendarEvent & { isFree?: true };

/**
 * What names an instance must stay the same when the rep travels: a day, or the instant in UTC
 * (Google's `originalStartTime`, not its wording).
 */
const nameOf = (moment: Moment, isDay: boolean): string =>
  isDay ? isoDay(wallDay(moment.wall)) : isoWithOffset(instantOfMoment(moment), 'UTC').replace('+00:00', 'Z');

/** An event without UID gets one from what it is, so that the next reading finds it again. */
const uidOf = ({ event, start }: Occurrence): string =>
  event.uid || `no-uid:${nameOf(start, start.isDay)}:${event.title.slice(0, 80)}`;

/** The event as the contract has it, with its instants; undefined where nothing of it lies inside the window. */
export function eventOfOccurrence(
  occurrence: Occurrence,
  window: Window,
  timeZone: string,
): { at: number; event: ReadEvent } | undefined {
  const { event, start, length, id } = occurrence;
  const at = instantOfMoment(start);
  const endWall = start.wall + length.days * dayMs;
  const end = length.days === 0 ? at + length.ms : start.zone.toInstant(endWall) + length.ms;
  if (at >= window.to || (end <= window.from && at < window.from)) return undefined;
  return {
    at,
    event: {
      uid: uidOf(occurrence),
      ...(id && { recurrenceId: nameOf(id, id.isDay) }),
      title: event.title,
      start: start.isDay ? isoDay(wallDay(start.wall)) : isoWithOffset(at, timeZone),
      end: start.isDay ? isoDay(wallDay(endWall)) : isoWithOffset(end, timeZone),
      allDay: start.isDay,
      status: event.status,
      ...(event.isFree && !start.isDay && { isFree: true }),
      ...(event.organizer && { organizer: event.organizer }),
      attendees: event.attendees,
    },
  };
}
