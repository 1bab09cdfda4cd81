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
import { canBegin } from './vocabulary/pattern.ts';
import { readingOf } from './vocabulary/word-index.ts';

function toFact(rule: Rule, clause: Clause, finding: Finding): Fact {
  const { start, end } = finding;
  const offset = clause.start - clause.sentence.start;
  const fact: Fact = {
    kind: kindOf(rule),
    quote: clause.sentence.text.slice(offset + start, offset + end),
    start: clause.start + start,
    end: clause.start + end,
    rule: rule.id,
  };
  const { turn } = clause.sentence.passage;
  const who = finding.who ?? clause.who;
  const certain = finding.certain ?? (clause.isHedged || clause.isSarcastic ? false : undefined);
  if (turn !== undefined) fact.turn = turn;
  if (who !== undefined) fact.who = who;
  if (certain !== undefined) fact.certain = certain;
  if (finding.by !== undefined) fact.by = finding.by;
  if (finding.value !== undefined) fact.value = finding.value;
  if (finding.unit !== undefined) fact.unit = finding.unit;
  if (finding.due !== undefined) fact.due = finding.due;
  if (finding.stance !== undefined) fact.stance = finding.stance;
  return fact;
}

function rivalsIn(scene: Scene): Set<string> {
  const names = scene.clauses.map((clause) => namedCompetitor.find(clause, scene)?.value?.toLowerCase());
  return new Set(names.filter((name) => name !== undefined));
}

/** The rules that a clause has words for: a dozen of five dozen. */
function rulesFor({ plain, shape, sentence }: Clause): Rule[] {
  const reading = readingOf(plain, shape);
  const asked: Rule[] = [];
  for (const rule of rules) if (rule.needs === undefined || canBegin(rule.needs, reading)) asked.push(rule);
  if (sentence.passage.label !== undefined) asked.push(...labelledRules);
  return asked;
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
    for (const rule of rulesFor(clause)) {
      const finding = rule.find(clause, scene);
      if (finding !== null && finding.end > finding.start)
        found.push({ fact: toFact(rule, clause, finding), clause });
    }
  }
  return refineFacts(found, scene);
}
