import type { Fact } from '../contract/facts.ts';
import type { Said, Voice } from './said.ts';

/**
 * Turns a fact into a spoken clause addressed to the buyer ("your team spends about 15 hours a week on manual
 * entry"). Null when it is unsure, superseded, ours, or cannot be said truly. `sourceText` is the text (or the turn's
 * text) that the fact's offsets count in; `facts` are all facts of that text.
 */
export function sayFact(fact: Fact, sourceText: string, _facts: readonly Fact[], _voice: Voice): Said | null {
  if (fact.superseded === true || fact.certain === false || fact.by === 'us') return null;
  const text = sourceText.slice(fact.start, fact.end).trim();
  if (text === '') return null;
  return { text, form: 'quote', spans: [{ start: fact.start, end: fact.end, turn: fact.turn }] };
}
