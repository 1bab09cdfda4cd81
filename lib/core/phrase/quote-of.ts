import { canBeSpoken, hasThirdPersonBuyer } from './check-line.ts';
import type { Piece } from './clause-pieces.ts';
import { firstName } from './names.ts';
import type { Voice } from './said.ts';

export const namesContact = (text: string, voice: Voice) =>
  text.includes(firstName(voice.contactName) ?? '\n');

/** "…, wants this fixed": words about the buyer are not the buyer's. */
const aboutThem = /(?:^|[,;] )(?:wants|needs|asked|said|says|hates|likes|loves|prefers|thinks) /i;

/** In a note of the rep's, "them" may be the buyer. */
const isNote = ({ source }: Voice) => source === undefined || source === 'notes' || source === 'crm';

/** The note's own words, where they can be read aloud as they are. */
export function quoteOf(pieces: readonly Piece[], voice: Voice): { text: string; piece: Piece } | null {
  for (const piece of pieces) {
    const text = piece.text
      .replace(/\s+/g, ' ')
      .replace(/^["“'‘]|["”'’]$/g, '')
      .trim();
    const count = text.split(' ').length;
    if (
      count >= 2 &&
      count <= 20 &&
      canBeSpoken(text) &&
      !/["“”]/.test(text) &&
      !aboutThem.test(text) &&
      !(isNote(voice) && /\b(?:they|them|their|client|prospect|buyer)\b/i.test(text)) &&
      !hasThirdPersonBuyer(text, voice.contactName) &&
      !namesContact(text, voice)
    )
      return { text, piece };
  }
  return null;
}
