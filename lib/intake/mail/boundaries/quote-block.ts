import { type MailLine, nextText } from '../mail-lines.ts';

/**
 * The index behind a run of lines marked with ">" (or with "|" where `canBar`), blank lines between them included.
 * A long line that was wrapped loses its mark: one bare line between two marked ones belongs to them.
 */
export function quoteEnd(lines: MailLine[], at: number, canBar: boolean): number {
  const isMarked = (line: MailLine | undefined) =>
    line !== undefined && (line.isQuote || (canBar && line.text.startsWith('|')));
  let end = at;
  for (let next = at; next < lines.length;) {
    const line = lines[next];
    if (isMarked(line) || line?.text === '') {
      if (line?.text !== '') end = next + 1;
      next += 1;
    } else if (next === end && isMarked(lines[next + 1]) && isWrapped(lines[next - 1], line)) next += 1;
    else break;
  }
  return end;
}

function isWrapped(above: MailLine | undefined, line: MailLine | undefined): boolean {
  if (!above || !line) return false;
  const opens = Math.max(above.text.lastIndexOf('('), above.text.lastIndexOf('<'));
  const closes = Math.max(above.text.lastIndexOf(')'), above.text.lastIndexOf('>'));
  return (opens > 0 && opens > closes) || (above.text.length >= 68 && /^\p{Ll}/u.test(line.text));
}

/** Whether a line at `at` or the next one with text is marked as quoted. */
export function isQuoteBelow(lines: MailLine[], at: number, canBar: boolean): boolean {
  const line = lines[nextText(lines, at)];
  return line !== undefined && (line.isQuote || (canBar && line.text.startsWith('|')));
}
