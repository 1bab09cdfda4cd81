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
import { type Reading, readingOf } from './vocabulary/word-index.ts';

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

/** As many clauses as the words of which are kept at hand. */
const together = 1_000;

/**
 * What the rules find in clauses, in the text's order and the rules'. Each rule looks at all of them in turn: its patterns
 * stay in the processor's cache, which is half as fast again as all rules for each clause.
 */
function factsIn(clauses: readonly Clause[], scene: Scene): FoundFact[] {
  const readings = clauses.map(({ plain, shape }) => readingOf(plain, shape));
  const found: FoundFact[][] = clauses.map(() => []);
  const ask = (rule: Rule, isAsked: (clause: Clause, reading: Reading) => boolean): void =>
    clauses.forEach((clause, index) => {
      const finding = isAsked(clause, readings[index]!) ? rule.find(clause, scene) : null;
      if (finding !== null && finding.end > finding.start)
        found[index]!.push({ fact: toFact(rule, clause, finding), clause });
    });
  for (const rule of rules) ask(rule, (_, reading) => canBegin(rule.needs, reading));
  for (const rule of labelledRules) ask(rule, ({ sentence }) => sentence.passage.label !== undefined);
  return found.flat();
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
  for (let at = 0; at < clauses.length; at += together)
    found.push(...factsIn(clauses.slice(at, at + together), scene));
  return refineFacts(found, scene);
}
