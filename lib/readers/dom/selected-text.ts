import { bodyLength, cleanText } from './text.ts';

/** The words that are marked in a page, line by line and capped; '' where none are. */
export const selectedText = (document: Document): string =>
  (document.getSelection()?.toString() ?? '')
    .slice(0, bodyLength)
    .split('\n')
    .map((line) => cleanText(line, bodyLength))
    .join('\n')
    .trim();

/** The marked words as the answer to `page:selection`; null where none are. */
export function readMarkedWords(document: Document): { text: string } | null {
  const text = selectedText(document);
  return text === '' ? null : { text };
}
