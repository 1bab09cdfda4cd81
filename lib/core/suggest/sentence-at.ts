// A sentence longer than this is cut: a line of a megabyte must not be walked for every fact.
const reach = 500;
const stop = /[.!?;](?=\s|$)|\n/g;

type Range = { start: number; end: number };

/** The range without the blanks at its ends. */
export function trimRange(text: string, start: number, end: number): Range {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, slice.trimEnd().length) };
}

/** The sentence, line or bullet of a text that holds the offset; UTF-16 offsets, at most 1,000 units long. */
export function sentenceAt(text: string, offset: number): Range {
  const from = Math.max(0, offset - reach);
  const before = [...text.slice(from, offset).matchAll(stop)].at(-1);
  const start = before ? from + before.index + 1 : from;
  const after = [...text.slice(offset, offset + reach).matchAll(stop)][0];
  return trimRange(text, start, after ? offset + after.index + 1 : Math.min(text.length, offset + reach));
}

/** Every sentence, line or bullet of a text, without the blanks; at most `most` of them. */
export function sentencesOf(text: string, most = 400): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(stop)) {
    const range = trimRange(text, start, match.index + 1);
    if (range.end > range.start) found.push(range);
    start = match.index + 1;
    if (found.length >= most) return found;
  }
  const rest = trimRange(text, start, Math.min(text.length, start + 2 * reach));
  return rest.end > rest.start ? [...found, rest] : found;
}
