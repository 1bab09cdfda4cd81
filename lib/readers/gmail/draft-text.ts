import { bodyLength, type TextPiece } from '../dom/text.ts';
import { rangeOf } from '../dom/text-range.ts';
import { writtenText, withoutQuotedLines } from './message-text.ts';

export type DraftText = {
  /** What the writer wrote: without signature and quoted mail. */
  text: string;
  /** Where a span of it, spaces at its ends left out, stands in the body; null where the body has changed. */
  rangeOf: (start: number, end: number) => Range | null;
  /** The same in a field of plain text: offsets in its value. */
  valueRangeOf: (start: number, end: number) => [number, number];
};

/** The writer's words of a draft with their places, from the body of a compose: formatted, or a field of plain text. */
export function draftText(body: Element, isVisible: (element: Element) => boolean): DraftText {
  const pieces: TextPiece[] = [];
  const value = body.nodeName === 'TEXTAREA' ? (body as HTMLTextAreaElement).value : undefined;
  const { text, placeOf } =
    typeof value === 'string'
      ? withoutQuotedLines(value.slice(0, bodyLength), false)
      : writtenText(body, isVisible, pieces);
  const placesOf = (start: number, end: number): [number, number] => {
    const span = text.slice(start, end);
    const first = start + span.length - span.trimStart().length;
    const last = start + span.trimEnd().length - 1;
    return last < first ? [0, 0] : [placeOf(first), placeOf(last) + 1];
  };
  return {
    text,
    valueRangeOf: placesOf,
    rangeOf: (start, end) => rangeOf(pieces, ...placesOf(start, end)),
  };
}
