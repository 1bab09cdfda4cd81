import type { CalendarTrust, ShownStep, Standing } from '../../lib/core/booking/step-standing.ts';
import { localDateOf } from '../../lib/core/schedule/zoned-time.ts';

export type Light = 'booked' | 'none' | 'due' | 'overdue' | 'weak';

/**
 * The state of what is agreed next: past is `overdue`, today is `due`, below the playbook's strength (0 to 4) or
 * without a day it is `weak`, else `booked`. No open step is `none` (R13, R18).
 */
export function nextStepLight(
  step: ShownStep | undefined,
  minimum: number,
  now: number,
  timeZone: string,
): Light {
  if (!step || step.status !== 'open') return 'none';
  if (step.startsAt !== undefined) {
    const [day, today] = [localDateOf(step.startsAt, timeZone), localDateOf(now, timeZone)];
    if (day < today || (step.strength >= 3 && step.startsAt + (step.minutes ?? 30) * 60_000 < now)) {
      return 'overdue';
    }
    if (day === today) return 'due';
  }
  return step.strength < minimum || step.startsAt === undefined ? 'weak' : 'booked';
}

/** The light of what stands with a buyer: never green for what a connected calendar does not have, or has no longer. */
export function standingLight(
  { shown, doubt }: Standing,
  trust: CalendarTrust,
  minimum: number,
  now: number,
  timeZone: string,
): Light {
  if (doubt === 'by_word') return 'booked';
  const light = nextStepLight(shown, minimum, now, timeZone);
  const isUnproven = doubt === 'gone' || (trust !== 'none' && (doubt === 'waiting' || doubt === 'unseen'));
  return isUnproven && light !== 'overdue' ? 'weak' : light;
}
