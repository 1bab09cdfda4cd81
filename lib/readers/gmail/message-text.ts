import { bodyLength, blockText, type TextPiece } from '../dom/text.ts';
import { quotedParts, quoteStarts } from './selectors.ts';

/**
 * What its writer wrote in a mail or a draft: the mail that it answers and the signature are left out, answers
 * written between the lines of a quote are kept.
 */
export const messageText = (body: Element, isVisible: (element: Element) => boolean): string =>
  writtenText(body, isVisible).text;

/** The same with its places: `pieces` is filled with those of the text that it is an excerpt of. */
export function writtenText(
  body: Element,
  isVisible: (element: Element) => boolean,
  pieces?: TextPiece[],
): Excerpt {
  const text = blockText(body, {
    max: bodyLength,
    isSkipped: (element) => isQuoted(element) || !isVisible(element),
    isEnd: (element) => element.matches(quoteStarts),
    ...(pieces && { pieces }),
  });
  return withoutQuotedLines(text, body.querySelector('blockquote') !== null);
}

function isQuoted(element: Element): boolean {
  if (element.matches(quotedParts)) return true;
  if (element.matches('div.gmail_quote')) return directQuotes(element).length === 0;
  // The line "On …, X wrote:" stands as bare children before the quote, a reply between the lines after it.
  const container = element.parentElement;
  if (!container?.matches('div.gmail_quote')) return false;
  const [first] = directQuotes(container);
  return first !== undefined && isBefore(element, first);
}

function directQuotes(container: Element): Element[] {
  return [...container.children].filter((child) => child.nodeName === 'BLOCKQUOTE');
}

const isBefore = (element: Element, other: Element) => (element.compareDocumentPosition(other) & 4) !== 0;

/**
 * Lines out of a longer text; `placeOf` says where in that one an offset of this one stands, `isBroken` that quoted
 * lines stood between them.
 */
export type Excerpt = { text: string; placeOf: (offset: number) => number; isBroken: boolean };

type Line = { text: string; at: number };

/** Plain-text mail has no elements to go by: `> ` lines, the line above them, and all below `-- ` (RFC 3676, 4.3). */
export function withoutQuotedLines(text: string, hasQuotes: boolean): Excerpt {
  const lines: Line[] = [];
  let at = 0;
  let quotedAt = Infinity;
  for (const line of text.split('\n')) {
    if (/^--\s*$/.test(line) || /^[-_]{5,}[^-_]{3,80}[-_]{5,}$/.test(line)) break;
    const isQuote = /^\s*>/.test(line);
    if (isQuote) {
      dropAttribution(lines);
      if (lines.length > 0) quotedAt = Math.min(quotedAt, at);
    }
    // One empty line between paragraphs is enough.
    else if (line.trim() !== '' || lines.at(-1)?.text.trim() !== '') lines.push({ text: line, at });
    at += line.length + 1;
  }
  if (hasQuotes) dropAttribution(lines);
  const isBroken = lines.some((line) => line.at > quotedAt && line.text.trim() !== '');
  return { ...excerpt(lines), isBroken };
}

function excerpt(lines: readonly Line[]): Omit<Excerpt, 'isBroken'> {
  const whole = lines.map(({ text }) => text).join('\n');
  const trimmed = whole.trimStart();
  return {
    text: trimmed.trimEnd(),
    placeOf(offset) {
      let rest = offset + whole.length - trimmed.length;
      for (const { text, at } of lines) {
        if (rest <= text.length) return at + rest;
        rest -= text.length + 1;
      }
      return 0;
    },
  };
}

function dropAttribution(lines: Line[]): void {
  while (lines.at(-1)?.text.trim() === '') lines.pop();
  if (!isAttribution(lines.at(-1)?.text ?? '')) return;
  const isBroken = lines.pop()?.text.startsWith('<');
  if (isBroken) lines.pop();
}

/** "On 3 May 2026 at 9:12, Ana <a@b> wrote:" in any language: ends with a colon and holds an address, or a year and a time. */
function isAttribution(line: string): boolean {
  if (line.length > 400 || !/[:：]\s*$/.test(line)) return false;
  return (
    /<\S{1,200}@\S{1,200}>/.test(line) ||
    (/\b(?:19|20)\d\d\b/.test(line) && /\b\d{1,2}[:.h]\d\d\b/.test(line))
  );
}
