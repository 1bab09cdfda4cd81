import type { SuggestInput } from '../contract/suggest.ts';
import { findDates } from '../language/dates/find-dates.ts';
import { extractFacts } from '../language/extract-facts.ts';
import type { Reader } from './context.ts';
import { factsRequest } from './facts-request.ts';

/** Reads the texts of a history on the spot; brings all rules of the language along. */
export const freshReader = (input: Omit<SuggestInput, 'id'>): Reader => ({
  findDates,
  factsOf: (entry) => extractFacts(factsRequest(entry, input)),
});
