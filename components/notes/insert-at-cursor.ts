/**
 * Writes at the cursor of a text box, on a line of its own, as if typed: one step of undo, and an `input` event, so
 * that it is saved like typed text.
 */
export function insertAtCursor(box: HTMLTextAreaElement, words: string): void {
  const { selectionStart, selectionEnd, value } = box;
  const before = value.slice(0, selectionStart);
  const text = before === '' || before.endsWith('\n') ? words : `\n${words}`;
  box.focus();
  // execCommand is the only way that keeps the undo stack; where it is missing the text is set directly.
  if (typeof document.execCommand === 'function' && document.execCommand('insertText', false, text)) return;
  box.setRangeText(text, selectionStart, selectionEnd, 'end');
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
