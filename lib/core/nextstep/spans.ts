import type { NextStepInput, NextStepOutput } from '../contract/next-step.ts';

type Span = NextStepOutput['evidence'][number];
export type Source = Pick<NextStepInput, 'text' | 'turns'>;

const closing = /[\s.,;:!?]+$/;

/** The words of the input between two offsets without closing marks, and the turn where there are turns. */
export function spanOf(
  input: Source,
  { start, end, turn }: { start: number; end: number; turn?: number },
): Span {
  const text = (turn === undefined ? input.text : input.turns?.[turn]?.text) ?? '';
  const words = text.slice(start, end);
  const quote = words.slice(0, words.length - (closing.exec(words.slice(-40))?.[0].length ?? 0)) || words;
  return { quote, start, end: start + quote.length, ...(turn !== undefined && { turn }) };
}
