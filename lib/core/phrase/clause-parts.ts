import type { Fact, FactKind } from '../contract/facts.ts';
import type { Piece } from './clause-pieces.ts';
import { lineLabels } from './vocabulary/en/labels.ts';
import { limits } from './whole-part.ts';

/** Kinds whose bare noun says enough: "you mentioned duplicate entry"; "you mentioned VP Operations" would not. */
export const topicKinds: ReadonlySet<FactKind> = new Set([
  'pain',
  'impact',
  'objection',
  'competitor',
  'goal',
]);

const limiting = /^(?:and|but|or|if|unless|not|only|except|until|which|who|so|because|\p{L}+ing\b)/iu;

/** Where no stretch can be said whole: the parts between its commas, those with a number first. */
export function partsOf(pieces: readonly Piece[], { kind }: Fact): Piece[] {
  if (!topicKinds.has(kind)) return [];
  const parts = pieces
    .filter(({ text }) => !limits.test(text))
    .flatMap((piece) =>
      piece.text
        .split(/,(?!\d)\s*/)
        .filter((text, _at, all) => all.length > 1 && text.split(' ').length > 2 && !limiting.test(text))
        .map((text) => ({
          ...piece,
          text,
          label: /^(\p{L}[\p{L} ]{3,30}s): /u.exec(piece.text)?.[1]?.toLowerCase() ?? piece.label,
        })),
    );
  return parts.toSorted((a, b) => Number(/\d/.test(b.text)) - Number(/\d/.test(a.text)));
}

/** "Spare parts: 30% have no photo" → "30% of spare parts have no photo". */
export const withShareOf = (line: string, label: string | undefined): string =>
  label !== undefined && /^\p{Ll}[\p{Ll} ]{3,30}s$/u.test(label) && !lineLabels.has(label)
    ? line.replace(/^(\d[\d.,]*%) (?=(?:have|are|do|don't|go|get) )/, `$1 of ${label} `)
    : line;
