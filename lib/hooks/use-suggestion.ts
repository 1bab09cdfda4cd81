import { useEffect, useMemo, useState } from 'react';
import type { SuggestInput, SuggestOutput } from '../core/contract/suggest.ts';
import { suggest } from '../core/suggest/suggest.ts';
import type { Brief } from '../db/brief.ts';
import { type FactsByKey, keepFacts } from '../db/stored-facts.ts';
import { useDatabase } from './database-context.ts';
import { loadEngine, readFacts } from './facts-cache.ts';

export type Suggestion = Omit<SuggestOutput, 'id'> & { input: Omit<SuggestInput, 'id'> };

type Made = { suggestion: Suggestion; used: FactsByKey } | null;

function suggestFor(brief: Brief): Made {
  try {
    const { factsOf, used } = readFacts(brief);
    return { suggestion: { ...suggest(brief.input, factsOf), input: brief.input }, used };
  } catch {
    // A text that breaks the engine costs the lines, never the notes: the panel says so and goes on.
    return null;
  }
}

/** Calls back once the lines stand on screen: a frame's callback runs before its paint, a task queued there after. */
function afterPaint(work: () => void): () => void {
  const frame = requestAnimationFrame(() => setTimeout(work));
  return () => cancelAnimationFrame(frame);
}

// Absent in jsdom.
const whenIdle = globalThis.requestIdleCallback ?? setTimeout;

const isKept = (used: FactsByKey, { facts }: Brief): boolean =>
  used.size === facts.size && [...used.keys()].every((key) => facts.has(key));

/** The lines for a brief, held still while somebody types so that cards do not jump; null where none could be made. */
export function useSuggestion(brief: Brief, isTyping: boolean): Suggestion | null {
  const db = useDatabase();
  const [held, setHeld] = useState(brief);
  const isSettled = !isTyping || held.contact.id !== brief.contact.id;
  if (isSettled && held !== brief) setHeld(brief);
  const made = useMemo(() => suggestFor(held), [held]);
  useEffect(
    () =>
      afterPaint(() => {
        // For a benchmark.
        performance.mark('cards-painted', { detail: made?.suggestion.situation });
        if (made && !isKept(made.used, held)) keepFacts(db, held.contact.id, made.used);
        // The next note will need them; a failure shows when they are needed.
        whenIdle(() => void loadEngine().catch(() => undefined));
      }),
    [db, made, held],
  );
  return made?.suggestion ?? null;
}
