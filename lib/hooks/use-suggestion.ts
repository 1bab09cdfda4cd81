import { useEffect, useState } from 'react';
import type { Brief } from '../db/brief.ts';
import { holdsAll, keepFacts } from '../db/stored-facts.ts';
import { useDatabase } from './database-context.ts';
import { type Suggestion, suggestionOf } from './suggestion-of.ts';
import { tellPainted } from './use-settled-panel.ts';
import { warmLanguage } from './warm-language.ts';

export type { Suggestion } from './suggestion-of.ts';

/** Calls back once the lines stand on screen: a frame's callback runs before its paint, a task queued there after. */
function afterPaint(work: () => void): () => void {
  const frame = requestAnimationFrame(() => setTimeout(work));
  return () => cancelAnimationFrame(frame);
}

/** The lines for a brief, held still while somebody types so that cards do not jump; null where none could be made. */
export function useSuggestion(brief: Brief, isTyping: boolean): Suggestion | null {
  const db = useDatabase();
  const [held, setHeld] = useState(brief);
  const isSettled = !isTyping || held.contact.id !== brief.contact.id;
  if (isSettled && held !== brief) setHeld(brief);
  const made = suggestionOf(held);
  useEffect(
    () =>
      afterPaint(() => {
        // For a benchmark.
        performance.mark('cards-painted', { detail: made?.suggestion.situation });
        tellPainted();
        if (made && !held.hasPageWords && !holdsAll(held.facts, made.used))
          keepFacts(db, held.contact.id, made.used);
        // The next note will need them; a failure shows when they are needed.
        void warmLanguage(held).catch(() => undefined);
      }),
    [db, made, held],
  );
  return made?.suggestion ?? null;
}
