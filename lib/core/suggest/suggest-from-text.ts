import type { SuggestInput, SuggestOutput } from '../contract/suggest.ts';
import { freshReader } from './fresh-reader.ts';
import { suggest } from './suggest.ts';

/** `suggest` that reads the texts on the spot, for whoever keeps no facts. */
export const suggestFromText = (input: Omit<SuggestInput, 'id'>): Omit<SuggestOutput, 'id'> =>
  suggest(input, freshReader(input));
