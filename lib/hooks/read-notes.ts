import type { ReviewedFact } from '../core/language/apply-reviews.ts';
import { type DatedFact, datedFacts } from '../core/language/dated-facts.ts';
import type { NoteId } from '../core/model/ids.ts';
import type { Brief } from '../db/brief.ts';
import { idle } from './idle.ts';
import { loadLanguage } from './keeping-reader.ts';
import type { Made } from './suggestion-of.ts';

/** What is understood of one note: the very facts that the lines are made of, with what the rep said of them. */
export type NoteFacts = {
  /** What was read: the note, or the head of a very long one. */
  text: string;
  reviewed: ReviewedFact[];
  /** The weightiest first. */
  dated: DatedFact[];
};

export type FactsOfNotes = ReadonlyMap<NoteId, NoteFacts>;

/** Half a frame, so that a key or a scroll never waits for it. */
const sliceMs = 8;

function readNote({ input }: Brief, { findDates, reviewedOf }: Made, index: number): NoteFacts {
  const { at, text = '' } = input.history[index] ?? { at: '' };
  const { timeZone } = input;
  const reviewed = reviewedOf(index);
  const datesIn = (words: string) => findDates(words, { now: at, timeZone });
  return { text, reviewed, dated: datedFacts(reviewed, datesIn, timeZone) };
}

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
    const facts = await tryNote(() => readNote(brief, made, index));
    if (facts) found.set(noteId, facts);
  }
  return found;
}
