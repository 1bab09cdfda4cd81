import type { Reader } from '../core/suggest/context.ts';
import { factsRequest } from '../core/suggest/facts-request.ts';
import type { freshReader } from '../core/suggest/fresh-reader.ts';
import type { Brief } from '../db/brief.ts';
import { readingKey } from '../db/reading-key.ts';
import { type Readings, standsOn } from '../db/stored-facts.ts';

type Language = { freshReader: typeof freshReader };
let language: Language | undefined;

/** Loads the rules of the language, which the panel starts without: what is stored serves for texts read before. */
export async function loadLanguage(): Promise<Language> {
  return (language ??= await import('../core/suggest/fresh-reader.ts'));
}

export const isLanguageLoaded = (): boolean => language !== undefined;

type Found = Readings extends ReadonlyMap<string, infer Of> ? Of : never;

/**
 * Reads the texts of a brief, from what is stored where it can; `used` collects what was asked for, to be kept. Throws
 * where a text is new and the rules are not loaded.
 */
export function keepingReader({ input, facts }: Pick<Brief, 'input' | 'facts'>) {
  const fresh = language?.freshReader(input);
  const used = new Map<string, Found>();
  function recall<Of extends Found>(key: string, text: string, read: (reader: Reader) => Of): Of {
    const stored = used.get(key) ?? facts.get(key);
    const isStored = standsOn(stored, text);
    if (!isStored && !fresh) throw new Error('the rules of the language are not loaded');
    const found = isStored ? (stored as Found as Of) : read(fresh as Reader);
    used.set(key, found);
    return found;
  }
  const reader: Reader = {
    factsOf: (entry, index) =>
      recall(readingKey('facts', factsRequest(entry, input)), entry.text ?? '', (from) =>
        from.factsOf(entry, index),
      ),
    findDates: (text, options) =>
      recall(readingKey('dates', { text, ...options }), text, (from) => from.findDates(text, options)),
  };
  return { reader, used };
}
