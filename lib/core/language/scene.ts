import type { FactsInput } from '../contract/facts.ts';
import type { Clause } from './clause.ts';

/** What a rule may look at beside its clause. */
export type Scene = {
  now: string;
  timeZone: string | undefined;
  source: FactsInput['source'];
  self: FactsInput['self'];
  contact: FactsInput['contact'];
  clauses: readonly Clause[];
};
