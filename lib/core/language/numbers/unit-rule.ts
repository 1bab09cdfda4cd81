import type { Amount } from './read-amount.ts';

export type Kind = 'money' | 'percent' | 'duration' | 'count' | 'dimension';

/** What stands after an amount and says what it counts. The first rule that reads wins. */
export type UnitRule = {
  id: string;
  kind: Kind;
  read(text: string, amount: Amount, at: number): { end: number; unit?: string; value?: string } | undefined;
};

/** Longest first, so that no word eats the start of a longer one. */
export const byLength = (words: Iterable<string>): string =>
  [...words].toSorted((a, b) => b.length - a.length).join('|');
