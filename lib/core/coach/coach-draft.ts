import type { CoachInput, CoachOutput } from '../contract/coach.ts';

/** Judges a draft against the notes of its contact (R5, R7, R9, R11, R12). */
export function coachDraft(_input: Omit<CoachInput, 'id'>): Omit<CoachOutput, 'id'> {
  return { score: 0, elements: { reference: false, value: false, ask: false }, findings: [], ungrounded: [] };
}
