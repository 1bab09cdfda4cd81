import type { Fact } from '../core/contract/facts.ts';
import type { HistoryEntry } from '../core/contract/suggest.ts';
import type { extractFacts } from '../core/language/extract-facts.ts';
import { factsRequest } from '../core/suggest/facts-request.ts';
import type { Brief } from '../db/brief.ts';
import { factsKey } from '../db/facts-key.ts';
import { areFactsOf } from '../db/stored-facts.ts';

type Known = Pick<Brief, 'input' | 'facts'>;

let engine: { extractFacts: typeof extractFacts } | undefined;

/** Loads the language rules, which the panel starts without: stored facts serve for what was read before. */
export async function loadEngine(): Promise<void> {
  engine ??= await import('../core/language/extract-facts.ts');
}

/** Loads the language rules where some text was never read. */
export async function prepareFacts(brief: Known): Promise<void> {
  const isNew = (entry: HistoryEntry) => Boolean(entry.text?.trim()) && !lookUp(brief, entry).stored;
  if (!engine && brief.input.history.some(isNew)) await loadEngine();
}

/** The facts of each entry, stored ones or fresh ones; `used` collects what was asked for, to be kept. */
export function readFacts(brief: Known) {
  const used = new Map<string, Fact[]>();
  const factsOf = (entry: HistoryEntry): Fact[] => {
    const { request, key, stored } = lookUp(brief, entry);
    const facts = stored ?? engine?.extractFacts(request);
    if (!facts) throw new Error('the language rules are not loaded');
    used.set(key, facts);
    return facts;
  };
  return { factsOf, used };
}

function lookUp({ input, facts }: Known, entry: HistoryEntry) {
  const request = factsRequest(entry, input);
  const key = factsKey(request);
  const found = facts.get(key);
  return { request, key, stored: areFactsOf(found, request.text ?? '') ? found : undefined };
}
