import { describe, expect, it } from 'vitest';
import type { Ungrounded } from '../../../../../lib/core/contract/coach.ts';
import { coach, type DraftCase } from '../coach-case.ts';

/** `[draft, the words that stand nowhere]`. */
export type Unsaid = readonly [draft: string, quote: string, more?: Partial<DraftCase>];
export type Said = string | readonly [draft: string, more: Partial<DraftCase>];

/** Claims of one kind that nobody made, and drafts whose claims are all known. */
export function describeClaims(
  kinds: readonly Ungrounded['kind'][],
  unsaid: readonly Unsaid[],
  said: readonly Said[],
): void {
  const find = (draft: string, more: Partial<DraftCase> = {}) =>
    coach({ situation: 'after_good_call', ...more, draft }).ungrounded.filter(({ kind }) =>
      kinds.includes(kind),
    );
  describe.each([kinds.join(' or ')])('%s', () => {
    it.each(unsaid.map(([draft, quote, more]) => [draft, quote, more ?? {}] as const))(
      '%s: %s',
      (draft, quote, more) => {
        const found = find(draft, more);
        expect(found.map((one) => one.quote)).toEqual([quote]);
        expect(draft.slice(found[0]?.start, found[0]?.end)).toBe(quote);
      },
    );
    it.each(said.map((one) => (typeof one === 'string' ? ([one, {}] as const) : one)))(
      'is said: %s',
      (draft, more) => {
        expect(find(draft, more).map(({ quote }) => quote)).toEqual([]);
      },
    );
  });
}
