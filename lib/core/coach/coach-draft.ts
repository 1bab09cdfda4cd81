import type { CoachInput, CoachOutput } from '../contract/coach.ts';
import type { Reader } from '../suggest/context.ts';

/** Judges a draft against the notes of its contact (R5, R7, R9, R11, R12); texts of the history are read by `reader`. */
export function coachDraft(_input: Omit<CoachInput, 'id'>, _reader?: Reader): Omit<CoachOutput, 'id'> {
  return { score: 0, elements: { reference: false, value: false, ask: false }, findings: [], ungrounded: [] };
}
