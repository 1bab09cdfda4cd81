/** A sentence with its quoted stretches: `marked` parts are the words that a line stands on. */
export type MarkedText = { words: string; isMarked: boolean }[];

const reach = 280;
const sentenceEnd = /[.!?…]\s|\n/g;

function startOfSentence(text: string, at: number): number {
  const from = Math.max(0, at - reach);
  let start = from;
  for (const end of text.slice(from, at).matchAll(sentenceEnd)) start = from + end.index + end[0].length;
  return start;
}

function endOfSentence(text: string, at: number): number {
  const rest = text.slice(at, at + reach);
  const end = /[.!?…](?=\s)|\n/.exec(rest);
  return at + (end ? end.index + end[0].length : rest.length);
}

type Range = { start: number; end: number };

/** The sentence (or list line) that holds all the given spans, cut to marked and plain stretches. */
export function sentenceAround(text: string, spans: readonly Range[]): MarkedText {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const first = sorted[0];
  const last = sorted.reduce((end, span) => Math.max(end, span.end), 0);
  if (!first) return [];
  const parts: MarkedText = [];
  let at = startOfSentence(text, first.start);
  for (const span of sorted) {
    if (span.end <= at) continue;
    const start = Math.max(at, span.start);
    if (start > at) parts.push({ words: text.slice(at, start), isMarked: false });
    parts.push({ words: text.slice(start, span.end), isMarked: true });
    at = span.end;
  }
  const end = endOfSentence(text, last);
  if (end > at) parts.push({ words: text.slice(at, end), isMarked: false });
  return parts;
}
