import type { Fact } from '../core/contract/facts.ts';
import type { HistoryEntry } from '../core/contract/suggest.ts';
import { extractFacts } from '../core/language/extract-facts.ts';
import { languageVersion } from '../core/language/language-version.ts';
import type { Brief } from './brief.ts';

type Extract = typeof extractFacts;

/**
 * Keeps the facts of notes in memory, so that a brief that is shown again, or a note that only grew elsewhere, is not
 * read anew. Hand `memo(brief)` to `suggest` as its second argument. The oldest of `limit` texts are let go.
 */
export function createFactMemo(limit = 500, extract: Extract = extractFacts) {
  const known = new Map<string, { key: string; text: string; facts: Fact[] }>();
  return ({ input, historyNoteIds }: Pick<Brief, 'input' | 'historyNoteIds'>) => {
    const { self, contact, timeZone } = input;
    const about = JSON.stringify([languageVersion, self, contact, timeZone]);
    return (entry: HistoryEntry, index: number): Fact[] => {
      const { at, type, text = '' } = entry;
      const source = entry.source ?? (type === 'email' || type === 'linkedin' ? 'email' : 'notes');
      const id = historyNoteIds[index] ?? `${contact.email} ${at} ${type}`;
      const key = `${about} ${at} ${source}`;
      const found = known.get(id);
      const facts =
        found?.key === key && found.text === text
          ? found.facts
          : extract({ now: at, source, text, timeZone, self, contact });
      known.delete(id);
      known.set(id, { key, text, facts });
      const [oldest] = known.keys();
      if (known.size > limit && oldest !== undefined) known.delete(oldest);
      return facts;
    };
  };
}
