import type { HistoryEntry } from '../core/contract/suggest.ts';

const ofPage = new WeakSet<HistoryEntry>();

/** Notes that these entries are words of the page on screen, which stand in no note. */
export function markOfPage(entries: readonly HistoryEntry[]): void {
  for (const entry of entries) ofPage.add(entry);
}

export const isOfPage = (entry: HistoryEntry): boolean => ofPage.has(entry);
