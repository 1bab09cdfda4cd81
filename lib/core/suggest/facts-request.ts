import type { FactsInput } from '../contract/facts.ts';
import type { HistoryEntry, SuggestInput } from '../contract/suggest.ts';

/** What `extractFacts` is asked for one entry of a history: everything that its facts depend on. */
export function factsRequest(
  entry: HistoryEntry,
  { timeZone, self, contact }: Pick<SuggestInput, 'timeZone' | 'self' | 'contact'>,
): Omit<FactsInput, 'id'> {
  const isMail = entry.type === 'email' || entry.type === 'linkedin';
  const source = entry.source ?? (isMail ? 'email' : 'notes');
  return { now: entry.at, source, text: entry.text ?? '', timeZone, self, contact };
}
