/** As a text box holds it. */
const inBox = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

function write(box: HTMLTextAreaElement, value: string): void {
  box.value = value;
  // So that it is saved like typed text.
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Takes a text that was pasted out of the box again; false where it does not stand there any more as it was. */
export function takeFromBox(box: HTMLTextAreaElement, text: string): boolean {
  const words = inBox(text);
  const at = box.value.indexOf(words);
  if (at < 0) return false;
  write(box, box.value.slice(0, at) + box.value.slice(at + words.length));
  return true;
}

/** Puts it back below what stands there now. */
export function giveBackToBox(box: HTMLTextAreaElement, text: string): void {
  const before = box.value.trimEnd();
  write(box, before === '' ? inBox(text) : `${before}\n${inBox(text)}`);
}
