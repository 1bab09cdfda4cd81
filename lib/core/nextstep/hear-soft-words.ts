import { type Piece, says } from './piece.ts';
import type { Talk } from './talk-state.ts';

/** Keeps the last "I'll be in touch" of each side, and the last word that there is no next step. */
export function hearSoftWords(talk: Talk, piece: Piece): void {
  if (says(piece, 'nothing')) talk.nothing = piece;
  const { voice } = piece;
  if (voice === 'us') {
    if (says(piece, 'softOurs')) talk.soft.ours = piece;
    // "Could you send me the numbers?"
    else if (says(piece, 'softTheirs')) talk.soft.theirs = piece;
  } else if (says(piece, voice === 'note' ? 'softNote' : 'softTheirs')) talk.soft.theirs = piece;
}
