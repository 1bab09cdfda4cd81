import type { Tone } from './mail.ts';
import type { Matter, Piece } from './matter.ts';

/** The parts that mails are put together from; which kind has which is `layouts`. */
export type PartName =
  | 'opening'
  | 'value'
  | 'ask'
  | 'heard'
  | 'change'
  | 'homework'
  | 'next'
  | 'correct'
  | 'set'
  | 'ahead'
  | 'purpose'
  | 'missed'
  | 'times';

/** How a language says the parts. A part for which there is nothing to say is left out. */
export type MailWords = {
  greeting: (matter: Matter) => string;
  /** How a mail goes on behind the greeting: in German with a small letter. */
  goOn: (text: string) => string;
  closing: Record<Tone, string>;
  parts: Record<PartName, (matter: Matter) => Piece | undefined>;
  subject: (matter: Matter) => string;
};

/** Several sentences as one part; those that are not there are left out, and nothing at all is no part. */
export function joined(pieces: readonly (Piece | undefined)[], between = ' '): Piece | undefined {
  const kept = pieces.filter((piece) => piece !== undefined && piece.text !== '') as Piece[];
  if (kept.length === 0) return undefined;
  return {
    text: kept.map(({ text }) => text).join(between),
    evidence: kept.flatMap(({ evidence }) => evidence),
  };
}

/** A sentence that stands on nothing but the scene itself. */
export const plain = (text: string): Piece => ({ text, evidence: [] });
