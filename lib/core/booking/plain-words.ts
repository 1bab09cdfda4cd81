// Newline and tab stay.
const controls = /(?![\n\t])\p{Cc}|[\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

/** Text that any calendar takes: no control characters, no marks that turn the direction round, no half characters. */
export const plainWords = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replace(controls, '').toWellFormed().trim();

/** The same on one line. */
export const plainLine = (text: string): string => plainWords(text).replaceAll(/\s+/gu, ' ');

/** At most so many UTF-16 units, ended with an ellipsis, never inside a character. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, Math.max(0, most - 1)).toWellFormed();
  return `${cut.replace(/\uFFFD$/u, '').trimEnd()}…`;
}
