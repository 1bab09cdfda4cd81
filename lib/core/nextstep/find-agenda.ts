import type { NextStepOutput } from '../contract/next-step.ts';
import { type Piece, says } from './piece.ts';

type Range = { start: number; end: number; turn?: number };

/** What the meeting is about, said near its date; without such words, what is brought along to it. */
export function findAgenda(
  pieces: readonly Piece[],
  near: readonly [first: number, last: number] | undefined,
): Range | undefined {
  let brought: Range | undefined;
  for (const piece of pieces) {
    if (near === undefined || piece.round < near[0] || piece.round > near[1]) continue;
    const at = piece.words.agenda.exec(piece.plain)?.index;
    if (at !== undefined) return { start: piece.start + at, end: piece.end, turn: piece.turn };
    const isBrought = says(piece, 'weBring') || says(piece, 'theyBring');
    if (isBrought && !says(piece, 'logistics')) brought = piece;
  }
  return brought;
}

/** Both sides bring something (R13, R15); a link or an invitation is nothing that is brought. */
export function isTwoSided({ ours, theirs }: NextStepOutput['homework'], pieces: readonly Piece[]): boolean {
  const logistics = pieces[0]?.words.acts.logistics;
  const isWork = ({ quote }: { quote: string }): boolean => logistics?.test(quote.toLowerCase()) === false;
  return ours.some(isWork) && theirs.some(isWork);
}
