import type { NoteId } from '../core/model/ids.ts';
import type { Brief } from '../db/brief.ts';
import { idle } from './idle.ts';
import { loadLanguage } from './load-language.ts';
import { type NoteFacts, noteFactsOf } from './note-facts-of.ts';
import type { Made } from './suggestion-of.ts';

export type FactsOfNotes = ReadonlyMap<NoteId, NoteFacts>;

/** Half a frame, so that a key or a scroll never waits for it. */
const sliceMs = 8;

/** Loads the rules where a text is new; null where it breaks them, and then the note stands without marks. */
async function tryNote(read: () => NoteFacts): Promise<NoteFacts | null> {
  try {
    return read();
  } catch {
    return loadLanguage()
      .then(read)
      .catch(() => null);
  }
}

/**
 * Reads the notes of a brief, those too that the lines did not ask for, the newest first, in the page's idle moments; null
 * where nobody waits for them any more.
 */
export async function readNotes(
  brief: Brief,
  made: Made,
  isGone: () => boolean,
): Promise<FactsOfNotes | null> {
  const found = new Map<NoteId, NoteFacts>();
  let startedAt = performance.now();
  for (const [index, noteId] of [...brief.noteIds.entries()].toReversed()) {
    if (isGone()) return null;
    if (noteId === undefined) continue;
    if (performance.now() - startedAt > sliceMs) {
      await idle();
      startedAt = performance.now();
    }
    const facts = await tryNote(() => noteFactsOf(brief, made, index));
    if (facts) found.set(noteId, facts);
  }
  return found;
}
