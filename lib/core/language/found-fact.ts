import type { Fact } from '../contract/facts.ts';
import type { Clause } from './clause.ts';

/** A fact on its way through the refiners, with the clause that it was found in. */
export type FoundFact = { fact: Fact; clause: Clause };
