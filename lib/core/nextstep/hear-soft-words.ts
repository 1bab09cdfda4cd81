import { type Piece, says } from './piece.ts';
import type { Talk } from './talk-state.ts';

/** Keeps the last "I'll be in touch" of each side, and the last word that there is no next step. */
export function hearSoftWords(talk: Talk, piece: Piece): void {
  if (says(piece, 'nothing')) talk.nothing = piece;
  const { voice } = piece;
  const act = voice === 'note' ? 'softNote' : voice === 'us' ? 'softOurs' : 'softTheirs';
  if (!says(piece, act)) return;
  if (voice === 'us') talk.soft.ours = piece;
  else talk.soft.theirs = piece;
}
