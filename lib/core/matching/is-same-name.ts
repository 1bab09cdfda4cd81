import { mayBeOneName, nameWords } from '../model/fold-name.ts';

/**
 * Whether two names may be one person's: the same words in any order, or all words of the shorter one where it has at
 * least two ("Lima, Ana" and "Ana Maria Lima"). An empty name agrees with none.
 */
export function isSameName(one: string, other: string): boolean {
  const counts = [nameWords(one).length, nameWords(other).length];
  return mayBeOneName(one, other) && (Math.min(...counts) > 1 || Math.max(...counts) === 1);
}
