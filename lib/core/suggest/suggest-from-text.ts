import type { SuggestInput, SuggestOutput } from '../contract/suggest.ts';
import { extractFacts } from '../language/extract-facts.ts';
import { factsRequest } from './facts-request.ts';
import { suggest } from './suggest.ts';

/** `suggest` with facts that are read from the texts on the spot, for whoever keeps none. */
export const suggestFromText = (input: Omit<SuggestInput, 'id'>): Omit<SuggestOutput, 'id'> =>
  suggest(input, (entry) => extractFacts(factsRequest(entry, input)));
