import type { FieldSpan } from './type-into.ts';

/** The first line that was not written for this mail: the signature's mark (RFC 3676, 4.3) or a quoted line. */
const foreignLine = /^(?:-- ?$|>)/m;

/** As `placeInBody`, in a draft of plain text. */
export function placeInField(field: HTMLTextAreaElement): FieldSpan & { before: string; after: string } {
  const { value, selectionEnd } = field;
  const end = value.search(foreignLine);
  const isAtCursor = document.activeElement === field && (end < 0 || selectionEnd <= end);
  const at = isAtCursor ? selectionEnd : 0;
  const isLineBefore = /\S[^\n]*$/.test(value.slice(0, at));
  const isLineAfter = /^[^\n]*\S/.test(value.slice(at));
  return { field, start: at, end: at, before: isLineBefore ? '\n\n' : '', after: isLineAfter ? '\n\n' : '' };
}
