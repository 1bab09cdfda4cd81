import type { Fact } from '../core/contract/facts.ts';
import type { HistoryEntry, SuggestInput } from '../core/contract/suggest.ts';
import { extractFacts, languageVersion } from '../core/language/extract-facts.ts';

const known = new Map<string, Fact[]>();
const maxKnown = 300;

/** The facts of a history entry, worked out once for the same words, day and people. */
export function cachedFactsOf({ timeZone, self, contact }: Omit<SuggestInput, 'id'>) {
  const people = [languageVersion, timeZone, self.name, self.company, contact.name, contact.company].join(
    '|',
  );
  return (entry: HistoryEntry): Fact[] => {
    const {
      at,
      text = '',
      source = entry.type === 'email' || entry.type === 'linkedin' ? 'email' : 'notes',
    } = entry;
    const key = `${people}|${at}|${source}|${text}`;
    const facts = known.get(key) ?? extractFacts({ now: at, timeZone, source, text, self, contact });
    known.delete(key);
    known.set(key, facts);
    const oldest = known.size > maxKnown ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
    return facts;
  };
}
