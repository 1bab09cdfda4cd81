import { bodyLength, type TextPiece } from '../dom/text.ts';
import { rangeOf } from '../dom/text-range.ts';
import { writtenText, withoutQuotedLines } from './message-text.ts';

export type DraftText = {
  /** What the writer wrote: without signature and quoted mail. */
  text: string;
  /** A quoted line stands between two of them. */
  isBroken: boolean;
  /**
   * Where a span of it stands in the body, spaces at its ends left out; an empty one is the point before the word that
   * follows, else behind the one before it. Null where the body has changed, or holds no word.
   */
  rangeOf: (start: number, end: number) => Range | null;
  /** The same in a field of plain text: offsets in its value. */
  valueRangeOf: (start: number, end: number) => [number, number];
};

/** The writer's words of a draft with their places, from the body of a compose: formatted, or a field of plain text. */
export function draftText(body: Element, isVisible: (element: Element) => boolean): DraftText {
  const pieces: TextPiece[] = [];
  const value = body.nodeName === 'TEXTAREA' ? (body as HTMLTextAreaElement).value : undefined;
  const { text, placeOf, isBroken } =
    typeof value === 'string'
      ? withoutQuotedLines(value.slice(0, bodyLength), false)
      : writtenText(body, isVisible, pieces);
  const placesOf = (start: number, end: number): [number, number] => {
    const span = text.slice(start, end);
    const first = start + span.length - span.trimStart().length;
    const last = start + span.trimEnd().length - 1;
    return last < first ? [0, 0] : [placeOf(first), placeOf(last) + 1];
  };
  const pointOf = (at: number): [number, 'start' | 'end'] =>
    /^\S/.test(text.slice(at)) ? [at, 'start'] : [text.slice(0, at).trimEnd().length - 1, 'end'];
  return {
    text,
    isBroken,
    valueRangeOf(start, end) {
      if (start !== end) return placesOf(start, end);
      const [at, edge] = pointOf(start);
      const place = at < 0 ? 0 : placeOf(at) + (edge === 'end' ? 1 : 0);
      return [place, place];
    },
    rangeOf(start, end) {
      if (start !== end) return rangeOf(pieces, ...placesOf(start, end));
      const [at, edge] = pointOf(start);
      const range = rangeOf(pieces, ...placesOf(at, at + 1));
      range?.collapse(edge === 'start');
      return range;
    },
  };
}
