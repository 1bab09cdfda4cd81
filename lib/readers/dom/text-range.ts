import { type TextPiece, unprinted } from './text.ts';

/**
 * Where a span of a text stands in the document it was read from, by the pieces that `blockText` noted; null where
 * the span holds nothing but spaces, or the page has changed since.
 */
export function rangeOf(pieces: readonly TextPiece[], start: number, end: number): Range | null {
  const first = placeOf(pieces, start);
  const last = placeOf(pieces, end - 1);
  if (!first || !last) return null;
  const range = document.createRange();
  if (first.offset === null) range.setStartBefore(first.node);
  else range.setStart(first.node, first.offset);
  if (last.offset === null) range.setEndAfter(last.node);
  else range.setEnd(last.node, last.offset + 1);
  return range;
}

/** The character at an index; without an offset where an element stands for it (a picture of an emoji). */
function placeOf(pieces: readonly TextPiece[], index: number): { node: Node; offset: number | null } | null {
  const piece = pieces.findLast(({ start }) => start <= index);
  if (!piece) return null;
  const { node, start, from, skipped } = piece;
  if (node.nodeType !== 3) return { node, offset: null };
  const offset = offsetOf((node as Text).data, from, index - start + skipped);
  return offset === null ? null : { node, offset };
}

/** The place in a text node's data of a character of its printed, collapsed text. */
function offsetOf(data: string, from: number, wanted: number): number | null {
  let seen = -1;
  let isInSpaces = false;
  for (let at = from; at < data.length; at += 1) {
    const char = data.charAt(at);
    const isSpace = /\s/.test(char);
    if ((isSpace && isInSpaces) || (!isSpace && char.search(unprinted) === 0)) continue;
    isInSpaces = isSpace;
    seen += 1;
    if (seen === wanted) return at;
  }
  return null;
}
