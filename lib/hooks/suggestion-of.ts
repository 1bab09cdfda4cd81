import type { SuggestInput } from '../core/contract/suggest.ts';
import { factsRequest } from '../core/suggest/facts-request.ts';
import { type Lines, suggestLines } from '../core/suggest/suggest-lines.ts';
import type { Brief } from '../db/brief.ts';
import { readingKey } from '../db/reading-key.ts';
import { type Readings, standsOn } from '../db/stored-facts.ts';
import { keepingReader } from './keeping-reader.ts';
import { type LanguageThread, sharedThread } from './language-thread.ts';
import { isLanguageLoaded, loadedReader, loadLanguage } from './load-language.ts';

export type Suggestion = Lines & { input: Omit<SuggestInput, 'id'> };

export type Made = ReturnType<typeof keepingReader> & { suggestion: Suggestion };

const made = new WeakMap<Brief, Made>();
/** What was read beside the page for a brief. */
const readAside = new WeakMap<Brief, Readings>();

/** The lines for a brief, made once, and what was read for them; null where none could be made. */
export function suggestionOf(brief: Brief): Made | null {
  const known = made.get(brief);
  if (known) return known;
  try {
    const aside = readAside.get(brief);
    const facts = aside ? new Map([...brief.facts, ...aside]) : brief.facts;
    const reading = keepingReader({ ...brief, facts }, loadedReader);
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

/** Characters that are read within a few milliseconds, less than a frame. */
const shortText = 8_000;

const hasLongUnread = ({ input, facts }: Brief): boolean =>
  input.history.some((entry) => {
    const { text = '' } = entry;
    if (text.length <= shortText) return false;
    return !standsOn(facts.get(readingKey('facts', factsRequest(entry, input))), text);
  });

let asked = 0;
let running: Promise<unknown> = Promise.resolve();

/**
 * Reads a brief with a long text that is new in a worker, so that the panel does not stand still meanwhile. With each key
 * in a long note comes another brief: of those that wait only the newest is read, the others are shown no more.
 */
async function readLong(brief: Brief, thread: LanguageThread): Promise<void> {
  asked += 1;
  const own = asked;
  await running;
  if (own !== asked) return;
  const { input, facts, noteIds, reviews } = brief;
  const reading = thread.run('readBrief', { input, facts, noteIds, reviews });
  running = reading.catch(() => undefined);
  readAside.set(brief, await reading);
  // For whoever measures, and for the journeys.
  performance.mark('read-aside', { detail: input.contact.name });
}

/** Makes sure that the lines can be made at once: long texts are read aside, and the rules loaded where they are needed. */
export async function prepareSuggestion(brief: Brief, threadOf = sharedThread): Promise<void> {
  // Where the worker fails, the page reads by itself.
  if (hasLongUnread(brief)) await readLong(brief, threadOf()).catch(() => undefined);
  if (!isLanguageLoaded() && !suggestionOf(brief)) await loadLanguage();
}
