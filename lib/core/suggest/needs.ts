import type { Fact, FactKind } from '../contract/facts.ts';
import type { Evidence } from '../contract/suggest.ts';
import { buyerFacts, evidenceOf } from './context.ts';
import { deciders } from './deciders.ts';
import type { Scene } from './scene.ts';

// What a need is known from stands early, or in a fact.
const longest = 20_000;

export type NeedRule = 'missing/problem' | 'missing/decision-maker' | 'missing/budget' | 'missing/timing';

type Need = {
  rule: NeedRule;
  kinds: readonly FactKind[];
  ask: string;
  isMet?: (fact: Fact) => boolean;
  /** Words of the notes that answer it, though no rule made a fact of them. */
  says?: RegExp;
};

const decides =
  /\b(?:decid\w*|decision|sign\w*|approv\w*|final say|has a say|holds?|owns?|controls?|budget|boss|ceo|cfo|board|owner|committee|procurement)\b|\$/i;

const whoDecides =
  /\b(?:(?:decid|sign|approv|agree|authori[sz])\w*|(?:sign[- ]?off|final say|has a say|decision[- ]maker|economic buyer|holds? the (?:budget|purse|money)))\b[^.\n]{0,40}\b(?:C[EFOTIMR]O|MD|VP|board|boss|owner|partner|director|manager|procurement|committee|finance|legal|\p{Lu}\p{Ll}+)\b|\b(?:C[EFOTIMR]O|MD|VP|board|boss|owner|partner|director|manager|procurement|committee)\b[^.\n]{0,40}\b(?:decid\w*|signs?|signature|approv\w*|has to agree|must agree|final say|holds? the|wants?)\b|\btalk\w* to (?:her|his|their|my) (?:partner|boss|board|cfo|ceo|co-?founder)\b/u;
const whenDue =
  /\b(?:by|before|until|in time for|no later than|deadline\b[^.\n]{0,12}|due|go-?live\b[^.\n]{0,12}|live in)\s(?:the )?(?:(?:end|start|middle|mid|early|late)[ -](?:of )?)?(?:Q[1-4]|H[12]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|spring|summer|autumn|fall|winter|Easter|Christmas|year|new year|\d{1,2}|next|peak|season|audit|board)/i;

/** The four things to know by the end of call two (R21), and the question that gets each. */
const needs: readonly Need[] = [
  {
    rule: 'missing/problem',
    kinds: ['pain', 'impact'],
    ask: 'What slows you down most today, and what does that cost you?',
  },
  {
    rule: 'missing/decision-maker',
    kinds: ['stakeholder', 'decision_process'],
    ask: 'Who besides you has a say in this decision, and who signs it in the end?',
    isMet: ({ kind, quote }) => kind === 'decision_process' || decides.test(quote),
    says: whoDecides,
  },
  {
    rule: 'missing/budget',
    kinds: ['budget'],
    ask: 'Is there a budget for this already, or could there be?',
    says: /\bno (?:\w+ )?budget\b|\bbudget (?:is|was|approved|of|for|freeze|until|in)\b/i,
  },
  {
    rule: 'missing/timing',
    kinds: ['deadline'],
    ask: 'By when would you want this solved, and what depends on that date?',
    says: whenDue,
  },
];

/** A figure or a day of the buyer's that the notes themselves doubt. */
export const isGuess = (fact: Fact): boolean =>
  fact.certain === false && fact.superseded !== true && fact.by !== 'us' && fact.turn === undefined;

/** One of the four, and the words that it is known from, the newest first; none where it is not known. */
export type FoundNeed = {
  rule: NeedRule;
  ask: string;
  evidence: Evidence[];
  /** Known from a guess alone, which is to be asked. */
  isGuessed: boolean;
};

type Source = Pick<Scene, 'context' | 'material'>;

/** What the notes state: the buyer's facts, people with a say, and words of which no rule made a fact. */
function statedFor({ rule, kinds, isMet, says }: Need, { context, material }: Source): Evidence[] {
  const facts = buyerFacts(context, kinds).filter(({ fact }) => isMet?.(fact) ?? true);
  const isOnlyPast =
    kinds.includes('deadline') &&
    facts.length > 0 &&
    material.deadlines.length === 0 &&
    material.passed.length > 0;
  if (isOnlyPast) return [];
  const named = rule === 'missing/decision-maker' ? deciders(context) : [];
  const felt = rule === 'missing/problem' ? material.pains : [];
  const texts = context.moments.filter(({ kind }) => kind === 'held' || kind === 'wrote' || kind === 'note');
  const said = texts.toReversed().flatMap((moment) => {
    const found = says?.exec(moment.text.slice(0, longest));
    return found ? [evidenceOf(moment, { start: found.index, end: found.index + found[0].length })] : [];
  });
  return [
    ...facts.map(({ moment, fact }) => evidenceOf(moment, fact)),
    ...[...named, ...felt].flatMap(({ evidence }) => evidence),
    ...said,
  ];
}

const guessedFor = ({ kinds }: Need, { context }: Source): Evidence[] =>
  context.moments.toReversed().flatMap((moment) =>
    context
      .factsOf(moment)
      .filter((fact) => kinds.includes(fact.kind) && isGuess(fact))
      .map((fact) => evidenceOf(moment, fact)),
  );

/** The four things that are to be known (R21), and what of the notes they are known from. */
export const findNeeds = (source: Source): FoundNeed[] =>
  needs.map((need) => {
    const stated = statedFor(need, source);
    const guessed = stated.length > 0 ? [] : guessedFor(need, source);
    const { rule, ask } = need;
    return { rule, ask, evidence: [...stated, ...guessed], isGuessed: guessed.length > 0 };
  });
