import type { Fact, FactsInput } from '../contract/facts.ts';
import type { Clause } from './clause.ts';
import type { FoundFact } from './found-fact.ts';
import { refineFacts } from './refine/refine-facts.ts';
import { type Finding, kindOf, type Rule } from './rule.ts';
import { namedCompetitor } from './rules/competitor/named.ts';
import { labelledRules } from './rules/labelled.ts';
import { rules } from './rules/rules.ts';
import type { Scene } from './scene.ts';
import { readClauses } from './segment/read-clauses.ts';

function toFact(rule: Rule, clause: Clause, finding: Finding): Fact {
  const { start, end, ...said } = finding;
  const offset = clause.start - clause.sentence.start;
  const fact: Fact = {
    kind: kindOf(rule),
    quote: clause.sentence.text.slice(offset + start, offset + end),
    start: clause.start + start,
    end: clause.start + end,
    rule: rule.id,
  };
  const { turn } = clause.sentence.passage;
  if (turn !== undefined) fact.turn = turn;
  if (clause.who !== undefined) fact.who = clause.who;
  if (clause.isHedged || clause.isSarcastic) fact.certain = false;
  for (const [key, value] of Object.entries(said))
    if (value !== undefined) Object.assign(fact, { [key]: value });
  return fact;
}

function rivalsIn(scene: Scene): Set<string> {
  const names = scene.clauses.map((clause) => namedCompetitor.find(clause, scene)?.value?.toLowerCase());
  return new Set(names.filter((name) => name !== undefined));
}

/**
 * The facts of a text or of turns, sorted by turn and start; each stands on its exact words.
 * Never throws: a text without facts gives an empty list (R4).
 */
export function extractFacts(input: Omit<FactsInput, 'id'>): Fact[] {
  const clauses = readClauses(input);
  const { now, timeZone, self, contact } = input;
  let rivals: ReadonlySet<string> | undefined;
  const scene: Scene = {
    now,
    timeZone,
    self,
    contact,
    clauses,
    get rivals() {
      return (rivals ??= rivalsIn(scene));
    },
  };
  const found: FoundFact[] = [];
  for (const clause of clauses) {
    for (const rule of clause.sentence.passage.label === undefined ? rules : [...rules, ...labelledRules]) {
      const finding = rule.find(clause, scene);
      if (finding !== null && finding.end > finding.start)
        found.push({ fact: toFact(rule, clause, finding), clause });
    }
  }
  return refineFacts(found, scene);
}
