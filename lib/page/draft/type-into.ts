/**
 * Puts text into the page as if it were typed: the browser's own command works under a strict CSP, fires trusted
 * `input` events by which the page saves, keeps line breaks, and is one step for Ctrl+Z (tried in Chromium 156). False
 * where the page does not take it.
 */
export function typeInto(place: Range | FieldSpan, text: string): boolean {
  select(place);
  const isTyped =
    text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  closeStep();
  return isTyped;
}

/** A span in a field of plain text. */
export type FieldSpan = { field: HTMLTextAreaElement | HTMLInputElement; start: number; end: number };

function select(place: Range | FieldSpan): void {
  if ('field' in place) {
    place.field.focus({ preventScroll: true });
    place.field.setSelectionRange(place.start, place.end);
    return;
  }
  const { startContainer, startOffset, endContainer, endOffset } = place;
  const inside = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  inside?.closest<HTMLElement>('[contenteditable]')?.focus({ preventScroll: true });
  getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Setting the cursor, even to where it is, ends the step: what is typed next is undone by itself. */
function closeStep(): void {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    field.setSelectionRange(field.selectionEnd, field.selectionEnd);
    return;
  }
  const selection = getSelection();
  if (selection?.focusNode) selection.collapse(selection.focusNode, selection.focusOffset);
}
