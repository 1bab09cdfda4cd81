import type { NextStep } from '../../lib/core/model/entities.ts';
import { clockOf, nearDayWords, zoneWords } from '../time-words.ts';
import type { Light } from './next-step-light.ts';

const leads: Record<Light, string> = {
  booked: 'Booked',
  none: 'Nothing booked',
  due: 'Due today',
  overdue: 'Overdue',
  weak: 'Not firm yet',
};

/** "26 Nov at 14:00 (Berlin)"; a step of strength below 3 has a day and no time. */
function whenWords(step: NextStep, timeZone: string, now: number): string {
  if (step.startsAt === undefined) return 'no day yet';
  const day = nearDayWords(step.startsAt, timeZone, now);
  return step.strength < 3
    ? `by ${day}`
    : `${day} at ${clockOf(step.startsAt, timeZone)} (${zoneWords(timeZone)})`;
}

/** The light in words: its state, the step, and when. */
export function stepWords(
  light: Light,
  step: NextStep | undefined,
  timeZone: string,
  now: number,
): { lead: string; rest: string } {
  if (!step || light === 'none') return { lead: leads.none, rest: '' };
  const minutes = step.minutes && step.strength >= 3 ? `, ${step.minutes} min` : '';
  return { lead: leads[light], rest: `${step.text}: ${whenWords(step, timeZone, now)}${minutes}` };
}
