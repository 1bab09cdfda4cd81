import type { SuggestInput } from '../core/contract/suggest.ts';
import { type Lines, suggestLines } from '../core/suggest/suggest-lines.ts';
import type { Brief } from '../db/brief.ts';
import { isLanguageLoaded, keepingReader, loadLanguage } from './keeping-reader.ts';

export type Suggestion = Lines & { input: Omit<SuggestInput, 'id'> };

export type Made = ReturnType<typeof keepingReader> & { suggestion: Suggestion };

const made = new WeakMap<Brief, Made>();

/** The lines for a brief, made once, and what was read for them; null where none could be made. */
export function suggestionOf(brief: Brief): Made | null {
  const known = made.get(brief);
  if (known) return known;
  try {
    const reading = keepingReader(brief);
    const fresh = {
      suggestion: { ...suggestLines(brief.input, reading.reader), input: brief.input },
      ...reading,
    };
    made.set(brief, fresh);
    return fresh;
  } catch {
    // A text that breaks the engine costs the lines, never the notes: the panel says so and goes on.
    return null;
  }
}

/** Loads the rules of the language where what is stored is not enough for the lines. */
export async function prepareSuggestion(brief: Brief): Promise<void> {
  if (!isLanguageLoaded() && !suggestionOf(brief)) await loadLanguage();
}
