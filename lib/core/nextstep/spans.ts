import type { NextStepInput, NextStepOutput } from '../contract/next-step.ts';

export type Span = NextStepOutput['evidence'][number];
type Source = Pick<NextStepInput, 'text' | 'turns'>;

/** The words of the input between two offsets, with the turn where there are turns. */
export function spanOf(
  input: Source,
  { start, end, turn }: { start: number; end: number; turn?: number },
): Span {
  const text = (turn === undefined ? input.text : input.turns?.[turn]?.text) ?? '';
  return { quote: text.slice(start, end), start, end, ...(turn !== undefined && { turn }) };
}
