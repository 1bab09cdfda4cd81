import { useEffect, useMemo, useState } from 'react';
import type { SuggestInput, SuggestOutput } from '../core/contract/suggest.ts';
import { suggest } from '../core/suggest/suggest.ts';
import type { Brief } from '../db/brief.ts';
import { createFactMemo } from '../db/fact-memo.ts';

export type Suggestion = Omit<SuggestOutput, 'id'> & { input: Omit<SuggestInput, 'id'> };

/** What is read of one entry: an hour of talk is about 60,000 characters. Spans stay true, since the head is kept. */
const readLength = 250_000;

const factsOf = createFactMemo();

function withHeads(input: Omit<SuggestInput, 'id'>): Omit<SuggestInput, 'id'> {
  const isLong = input.history.some(({ text }) => (text?.length ?? 0) > readLength);
  if (!isLong) return input;
  return {
    ...input,
    history: input.history.map((entry) => ({ ...entry, text: entry.text?.slice(0, readLength) })),
  };
}

function suggestFor(brief: Brief): Suggestion | null {
  try {
    const input = withHeads(brief.input);
    return { ...suggest(input, factsOf({ input, historyNoteIds: brief.historyNoteIds })), input };
  } catch {
    // A text that breaks the engine costs the lines, never the notes: the panel says so and goes on.
    return null;
  }
}

/** Tells a benchmark when the lines stand on screen: a frame's callback runs before its paint, a task queued there after. */
function markPainted(detail: string | undefined): () => void {
  const frame = requestAnimationFrame(() => setTimeout(() => performance.mark('cards-painted', { detail })));
  return () => cancelAnimationFrame(frame);
}

/** The lines for a brief, held still while somebody types so that cards do not jump; null where none could be made. */
export function useSuggestion(brief: Brief, isTyping: boolean): Suggestion | null {
  const [held, setHeld] = useState(brief);
  const isSettled = !isTyping || held.contact.id !== brief.contact.id;
  if (isSettled && held !== brief) setHeld(brief);
  const suggestion = useMemo(() => suggestFor(held), [held]);
  useEffect(() => markPainted(suggestion?.situation), [suggestion]);
  return suggestion;
}
