import type { NextStepInput, NextStepOutput } from '../contract/next-step.ts';

/** What stands at the end of a talk (R13, R18, R20). */
export function readNextStep(_input: Omit<NextStepInput, 'id'>): Omit<NextStepOutput, 'id'> {
  return { status: 'none', strength: 0, homework: { ours: [], theirs: [] }, brushOffs: [], evidence: [] };
}
