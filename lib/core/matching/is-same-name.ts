import { nameWords } from '../model/fold-name.ts';

/**
 * Whether two names may be one person's: the same words in any order, or all words of the shorter one where it has at
 * least two ("Lima, Ana" and "Ana Maria Lima"). An empty name agrees with none.
 */
export function isSameName(one: string, other: string): boolean {
  const [shorter = [], longer = []] = [nameWords(one), nameWords(other)].sort((a, b) => a.length - b.length);
  const isWithin = shorter.every((word) => longer.includes(word));
  return isWithin && shorter.length > 0 && (shorter.length > 1 || longer.length === 1);
}
