/** What somebody wrote: the text of a mail and of a draft, whoever put it there. */
export const walls =
  '.a3s, .ii.gt, [g_editable="true"], [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], [role="textbox"]';

const behindWalls = `:is(${walls}) *`;

/**
 * True inside the text of a mail or a draft, where no hook is ever looked for: a mail can hold any markup. A form
 * whose fields take the place of its own methods is written by nobody but a mail.
 */
export function isWritten(element: Element): boolean {
  return typeof element.matches !== 'function' || element.matches(behindWalls);
}
