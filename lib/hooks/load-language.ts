import type { SuggestInput } from '../core/contract/suggest.ts';
import type { Reader } from '../core/suggest/context.ts';
import type { freshReader } from '../core/suggest/fresh-reader.ts';

type Language = { freshReader: typeof freshReader };
let language: Language | undefined;

/** Loads the rules of the language, which the panel starts without: what is stored serves for texts read before. */
export async function loadLanguage(): Promise<Language> {
  return (language ??= await import('../core/suggest/fresh-reader.ts'));
}

export const isLanguageLoaded = (): boolean => language !== undefined;

/** Reads with the rules that were loaded by now; throws where they were not. */
export function loadedReader(input: Omit<SuggestInput, 'id'>): Reader {
  if (!language) throw new Error('the rules of the language are not loaded');
  return language.freshReader(input);
}
