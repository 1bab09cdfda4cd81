/** What tells one mail from another, in a page or in a table; `at` in epoch ms. */
export type MailMark = { messageId?: string | undefined; at: number; direction?: 'in' | 'out' | undefined };

/** A mail is noted by the clock of this machine, and dated by Gmail's. */
const slack = 2 * 60_000;

/** Whether both are the same mail with one person: by its id, or, where one has none, by its time and direction. */
export function isSameMail(one: MailMark, other: MailMark): boolean {
  if (one.messageId !== undefined && one.messageId === other.messageId) return true;
  if (one.messageId !== undefined && other.messageId !== undefined) return false;
  return one.direction === other.direction && Math.abs(one.at - other.at) <= slack;
}

/** Letters, digits and single spaces: what a mail and the draft of it have in common. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Characters that are looked at: the beginning tells. */
const sample = 20_000;

/**
 * Whether a mail says what a draft said. A page is read a moment before Send is pressed, so a fifth of the words may be
 * missing or new; of a few words all must be there.
 */
export function hasSameWords(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one.slice(0, sample)), wordsOf(other.slice(0, sample))];
  const longest = Math.max(words.length, others.length);
  if (longest === 0) return false;
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return shared >= Math.ceil(longest * 0.8);
}
