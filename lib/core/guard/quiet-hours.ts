import type { Hours } from '../schedule/working-hours.ts';
import { localParts } from '../schedule/zoned-time.ts';

const minute = 60_000;

/** When the quiet hours that hold now are over, in epoch ms; undefined outside them. */
export function quietUntil(now: number, timeZone: string, hours: Hours | undefined): number | undefined {
  if (hours === undefined || hours.from === hours.to) return undefined;
  const { hour, minute: minutes } = localParts(now, timeZone);
  const clock = hour * 60 + minutes;
  const isOver =
    hours.from < hours.to ? clock >= hours.to || clock < hours.from : clock >= hours.to && clock < hours.from;
  if (isOver) return undefined;
  const left = (hours.to - clock + 24 * 60) % (24 * 60);
  // On a night when the clock changes this is an hour off; the next look then finds it still quiet, or over.
  return now - (now % minute) + left * minute;
}
