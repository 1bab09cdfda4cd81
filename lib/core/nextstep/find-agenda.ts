import type { NextStepOutput } from '../contract/next-step.ts';
import { type Piece, says } from './piece.ts';
import type { Talk } from './talk-state.ts';

type Range = { start: number; end: number; turn?: number };
/** How far from the date, in changes of speaker, words about the meeting still belong to it. */
const reach = 3;

const rangeOf = (piece: Piece, from = 0): Range => ({
  start: piece.start + from,
  end: piece.end,
  ...(piece.turn !== undefined && { turn: piece.turn }),
});

const bringer = (piece: Piece): 'us' | 'them' | 'both' | undefined => {
  const [first, second] = [says(piece, 'weBring'), says(piece, 'theyBring')];
  if (first && second) return 'both';
  if (piece.voice === 'them') return first ? 'them' : second ? 'us' : undefined;
  return first ? 'us' : second ? 'them' : undefined;
};

/**
 * What the meeting is about, said near its date, and whether both sides bring something to it (R13, R15). A link or an
 * invitation is nothing that is brought.
 */
export function findAgenda(
  talk: Talk,
  pieces: readonly Piece[],
  homework: NextStepOutput['homework'],
): { agenda?: Range; isTwoSided: boolean } {
  const dated = talk.deal?.pieces ?? talk.offer?.pieces ?? [];
  const [first, last] = [dated[0]?.round, dated.at(-1)?.round];
  if (first === undefined || last === undefined) return { isTwoSided: false };
  const near = pieces.filter(({ round }) => round >= first - reach && round <= last + reach);
  const sides = new Set<string>();
  let [agenda, brought]: (Range | undefined)[] = [];
  for (const piece of near) {
    const at = piece.words.agenda.exec(piece.plain)?.index;
    if (at !== undefined && agenda === undefined) agenda = rangeOf(piece, at);
    const side = says(piece, 'logistics') ? undefined : bringer(piece);
    if (side !== undefined) brought = rangeOf(piece);
    for (const one of side === 'both' ? ['us', 'them'] : [side]) if (one !== undefined) sides.add(one);
  }
  const words = near[0]?.words;
  const isWork = ({ quote }: { quote: string }): boolean =>
    words?.acts.logistics.test(quote.toLowerCase()) === false;
  const isOurs = sides.has('us') || homework.ours.some(isWork);
  const isTheirs = sides.has('them') || homework.theirs.some(isWork);
  return { agenda: agenda ?? brought, isTwoSided: isOurs && isTheirs };
}
