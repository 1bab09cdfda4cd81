import type { Fact } from '../../lib/core/contract/facts.ts';
import { dayWords } from '../time-words.ts';
import { factLooks } from './fact-looks.ts';

/** "Mon 1 Feb 2027, 14:30" for a local day or minute. */
export function dueWords(due: string, now: number): string {
  const [day = '', time] = due.split('T');
  const words = dayWords(Date.parse(`${day}T12:00Z`), 'UTC', now);
  return time === undefined ? words : `${words}, ${time}`;
}

/** A fact by its name: what a screen reader says of a mark. */
export function factName({ kind, quote, superseded, certain }: Fact): string {
  const doubt = superseded === true ? ', was' : certain === false ? ', unsure' : '';
  return `${factLooks[kind].word}${doubt}: ${quote}`;
}

/** What a fact was understood as, in short sentences. */
export function understoodWords(fact: Fact, now: number): string[] {
  const { by, who, value, unit, due, superseded, certain } = fact;
  return [
    by === 'us' ? 'From us.' : 'From the buyer.',
    who === undefined ? '' : `Who: ${who}.`,
    value === undefined ? '' : `Value: ${value}${unit === undefined ? '' : ` ${unit}`}.`,
    due === undefined ? '' : `By ${dueWords(due, now)}.`,
    superseded === true ? 'Replaced by a later part of the note: shown, never used.' : '',
    certain === false ? 'The note is not sure of it: never stated as fact.' : '',
  ].filter(Boolean);
}

/** "pain, time spent", from the stable id `pain/time-spent`. */
export const ruleName = (rule: string): string => rule.replace('/', ', ').replaceAll(/[-_]/g, ' ');
