import type { FactsInput } from '../contract/facts.ts';
import type { Clause } from './clause.ts';

/** What a rule may look at beside its clause. */
export type Scene = Pick<FactsInput, 'now' | 'timeZone' | 'self' | 'contact'> & {
  clauses: readonly Clause[];
  /** Names in lower case that the text compares us with or that are in place today. */
  rivals: ReadonlySet<string>;
};
