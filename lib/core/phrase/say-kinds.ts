import type { Fact } from '../contract/facts.ts';
import type { Said, Voice } from './said.ts';
import { sayFact } from './say-fact.ts';

/** After "you asked …": "whether it works with SAP", "how long onboarding takes", "about single sign-on". */
export function sayQuestion(
  _fact: Fact,
  _sourceText: string,
  _facts: readonly Fact[],
  _voice: Voice,
): Said | null {
  return null;
}

/** "you want to be live before the Q3 board meeting". */
export function sayDeadline(
  fact: Fact,
  sourceText: string,
  facts: readonly Fact[],
  voice: Voice,
): Said | null {
  return sayFact(fact, sourceText, facts, voice);
}

/** "Tom in finance approves the budget". */
export function sayStakeholder(
  fact: Fact,
  sourceText: string,
  facts: readonly Fact[],
  voice: Voice,
): Said | null {
  return sayFact(fact, sourceText, facts, voice);
}

/** A whole clause: "you asked me to call back after Q1 planning". */
export function sayCondition(
  fact: Fact,
  sourceText: string,
  facts: readonly Fact[],
  voice: Voice,
): Said | null {
  return sayFact(fact, sourceText, facts, voice);
}

/** "your team spends about 15 hours a week on manual entry". */
export function sayPain(fact: Fact, sourceText: string, facts: readonly Fact[], voice: Voice): Said | null {
  return sayFact(fact, sourceText, facts, voice);
}
