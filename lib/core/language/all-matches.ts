/**
 * Every match of a global pattern, as `matchAll` gives them; that one makes a copy of the pattern at each call, which
 * costs more than the matching where a page of notes asks two thousand times.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
