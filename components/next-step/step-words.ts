import type { ColleagueStep } from '../../lib/core/booking/colleague-step.ts';
import type { ShownStep, Standing } from '../../lib/core/booking/step-standing.ts';
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
function whenWords(step: ShownStep, timeZone: string, now: number): string {
  if (step.startsAt === undefined) return 'no day yet';
  const day = nearDayWords(step.startsAt, timeZone, now);
  return step.strength < 3
    ? `by ${day}`
    : `${day} at ${clockOf(step.startsAt, timeZone)} (${zoneWords(timeZone)})`;
}

/** The light in words: its state, the step, and when. */
export function stepWords(
  light: Light,
  step: ShownStep | undefined,
  timeZone: string,
  now: number,
): { lead: string; rest: string } {
  if (!step || light === 'none') return { lead: leads.none, rest: '' };
  const minutes = step.minutes && step.strength >= 3 ? `, ${step.minutes} min` : '';
  return { lead: leads[light], rest: `${step.text}: ${whenWords(step, timeZone, now)}${minutes}` };
}

/** "With Tom Brandt of their company: Cost model, Wed 25 Nov at 10:00 (London)": why nobody is reminded of this buyer. */
export const colleagueWords = ({ who, step }: ColleagueStep, timeZone: string, now: number): string =>
  `With ${who} of their company: ${step.text}, ${whenWords(step, timeZone, now)}. So no reminder comes.`;

const doubts: Partial<Record<NonNullable<Standing['doubt']>, string>> = {
  waiting: 'Waiting for your calendar',
  unseen: 'Not in your calendar yet',
  gone: 'Gone from your calendar',
  unknown: 'Not seen in your calendar',
  by_word: 'Booked, as you said',
};

/** What stands with a buyer in words; without a calendar what was entered is all that is known. */
export function standingWords(
  standing: Standing,
  light: Light,
  timeZone: string,
  now: number,
): { lead: string; rest: string } {
  const words = stepWords(light, standing.shown, timeZone, now);
  const isKnown = standing.doubt === 'unseen' && light !== 'weak';
  const doubt = standing.doubt && !isKnown && light !== 'overdue' ? doubts[standing.doubt] : undefined;
  const { colleague } = standing.meeting ?? {};
  const guests = colleague === undefined ? '' : `, with ${colleague} of their company`;
  return { lead: doubt ?? words.lead, rest: words.rest && `${words.rest}${guests}` };
}
