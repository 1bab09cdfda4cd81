import type { SuggestInput } from '../core/contract/suggest.ts';
import { factsRequest } from '../core/suggest/facts-request.ts';
import { type OfferedLines, suggestLines } from '../core/suggest/suggest-lines.ts';
import type { Brief } from '../db/brief.ts';
import { readingKey } from '../db/reading-key.ts';
import { type Readings, standsOn } from '../db/stored-facts.ts';
import { keepingReader } from './keeping-reader.ts';
import { isLanguageLoaded, loadedReader, loadLanguage } from './load-language.ts';

export type Suggestion = OfferedLines & { input: Omit<SuggestInput, 'id'> };

export type Made = ReturnType<typeof keepingReader> & { suggestion: Suggestion };

const made = new WeakMap<Brief, Made>();
/** What was read beside the page for a brief. */
const aside = new WeakMap<Brief, Readings>();

/** The lines for a brief, made once, and what was read for them; null where none could be made. */
export function suggestionOf(brief: Brief): Made | null {
  const known = made.get(brief);
  if (known) return known;
  try {
    const facts = new Map([...brief.facts, ...(aside.get(brief) ?? [])]);
    const reading = keepingReader({ ...brief, facts }, loadedReader);
    const fresh = {
      suggestion: { ...suggestLines(brief.input, brief.playbook, reading.reader), input: brief.input },
      ...reading,
    };
    made.set(brief, fresh);
    return fresh;
  } catch {
    // A text that breaks the engine costs the lines, never the notes: the panel says so and goes on.
    return null;
  }
}

/** Characters that are read within a few milliseconds, less than a frame. */
const shortText = 8_000;

const hasLongUnread = ({ input, facts }: Brief): boolean =>
  input.history.some((entry) => {
    const { text = '' } = entry;
    if (text.length <= shortText) return false;
    return !standsOn(facts.get(readingKey('facts', factsRequest(entry, input))), text);
  });

/** Reads a brief with a long text that is new beside the page; where that fails, the page reads by itself. */
async function readLong(brief: Brief): Promise<void> {
  const found = await import('./read-aside.ts').then(({ readAside }) => readAside(brief));
  if (found) aside.set(brief, found);
}

/** Makes sure that the lines can be made at once: long texts are read aside, and the rules loaded where they are needed. */
export async function prepareSuggestion(brief: Brief): Promise<void> {
  if (hasLongUnread(brief)) await readLong(brief).catch(() => undefined);
  if (!isLanguageLoaded() && !suggestionOf(brief)) await loadLanguage();
}
