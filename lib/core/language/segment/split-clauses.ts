import { allMatches } from '../all-matches.ts';
import { mayPart, runOn, separator } from '../vocabulary/en/clause-starts.ts';

/** A sentence without marks is a dictated run-on from this length. */
const runOnLength = 90;

/** The words inside quotation marks, where they are more than a name. */
export function quotedRanges(plain: string): (readonly [start: number, end: number])[] {
  if (!plain.includes('"')) return [];
  const marks = [...plain.matchAll(/"/g)].map((match) => match.index);
  const ranges: (readonly [number, number])[] = [];
  for (let index = 0; index < marks.length; index += 2) {
    const from = marks[index]! + 1;
    const to = marks[index + 1] ?? plain.length;
    if (plain.slice(from, to).trim().split(' ').length >= 3) ranges.push([from, to]);
  }
  return ranges;
}

/** The bounds of each clause of a sentence, in its plain text; separators belong to none. */
export function splitClauses(
  plain: string,
  quoted: ReturnType<typeof quotedRanges>,
): (readonly [start: number, end: number])[] {
  const cuts = (mayPart.test(plain) ? allMatches(plain, separator) : []).map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  if (plain.length >= runOnLength) {
    for (const match of allMatches(plain, runOn)) cuts.push([match.index, match.index + match[0].length]);
  }
  for (const [from, to] of quoted) cuts.push([from - 1, from], [to, to + 1]);
  cuts.sort((a, b) => a[0] - b[0]);
  const clauses: (readonly [number, number])[] = [];
  let start = 0;
  for (const [from, to] of cuts) {
    if (from > start) clauses.push([start, from]);
    start = Math.max(start, to);
  }
  if (start < plain.length) clauses.push([start, plain.length]);
  return clauses;
}
