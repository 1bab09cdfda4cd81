import { useEffect, useState } from 'react';
import type { Brief } from '../db/brief.ts';
import { holdsAll, keepFacts } from '../db/stored-facts.ts';
import { useDatabase } from './database-context.ts';
import { idle } from './idle.ts';
import type { FactsOfNotes } from './read-notes.ts';
import { suggestionOf } from './suggestion-of.ts';

export type { NoteFacts } from './note-facts-of.ts';
export type { FactsOfNotes } from './read-notes.ts';

const none: FactsOfNotes = new Map();

/** The facts of the notes of a brief: read once its lines are painted, and not while somebody types. */
export function useNoteFacts(brief: Brief, isTyping: boolean): FactsOfNotes {
  const db = useDatabase();
  const [facts, setFacts] = useState(none);
  useEffect(() => {
    const made = isTyping ? null : suggestionOf(brief);
    if (!made) return undefined;
    let isGone = false;
    const read = async () => {
      await idle();
      const { readNotes } = await import('./read-notes.ts');
      const found = await readNotes(brief, made, () => isGone);
      if (!found || isGone) return;
      setFacts(found);
      // By now everything was read: what is stored beyond it belongs to texts that are gone.
      if (!brief.hasPageWords && (brief.facts.size !== made.used.size || !holdsAll(brief.facts, made.used)))
        keepFacts(db, brief.contact.id, made.used);
    };
    // Where a part of the panel cannot be loaded, the notes stand without marks.
    read().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [db, brief, isTyping]);
  return facts;
}
