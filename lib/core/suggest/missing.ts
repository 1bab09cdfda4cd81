import type { Fact, FactKind } from '../contract/facts.ts';
import type { Remark, ValuePart } from '../contract/suggest.ts';
import { deciders } from './deciders.ts';
import { findAnswer } from './find-answer.ts';
import { buyerFacts, evidenceOf } from './context.ts';
import { isBuyersWord } from './moments.ts';
import { topicOf } from './questions.ts';
import type { Scene } from './scene.ts';

// What a need is known from stands early, or in a fact.
const longest = 20_000;

type Need = {
  rule: string;
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
const isGuess = (fact: Fact): boolean =>
  fact.certain === false && fact.superseded !== true && fact.by !== 'us' && fact.turn === undefined;

function unknown(scene: Scene): Remark[] {
  const texts = scene.context.moments
    .filter(({ kind }) => kind === 'held' || kind === 'wrote' || kind === 'note')
    .map(({ text }) => text.slice(0, longest));
  return needs.flatMap(({ rule, kinds, ask, isMet, says }) => {
    const facts = buyerFacts(scene.context, kinds).filter(({ fact }) => isMet?.(fact) ?? true);
    const isOnlyPast =
      kinds.includes('deadline') &&
      facts.length > 0 &&
      scene.material.deadlines.length === 0 &&
      scene.material.passed.length > 0;
    const isGuessed = scene.context.moments.some((moment) =>
      scene.context.factsOf(moment).some((fact) => kinds.includes(fact.kind) && isGuess(fact)),
    );
    const isNamed = rule === 'missing/decision-maker' && deciders(scene.context).length > 0;
    const isSaid = !isOnlyPast && says !== undefined && texts.some((text) => says.test(text));
    const isFelt = rule === 'missing/problem' && scene.material.pains.length > 0;
    const isKnown = (facts.length > 0 && !isOnlyPast) || isGuessed || isNamed || isSaid || isFelt;
    return isKnown ? [] : [{ text: ask, rule }];
  });
}

/** Guesses are asked, not stated. */
function unsure({ context }: Scene): Remark[] {
  return context.moments.filter(isBuyersWord).flatMap((moment) =>
    context
      .factsOf(moment)
      .filter(isGuess)
      // One figure may be several kinds of facts.
      .filter(({ quote }, at, all) => all.findLastIndex((other) => other.quote === quote) === at)
      .slice(-3)
      .map((fact) => ({
        text: `“${fact.quote}” is a guess in your notes: ask what it really is.`,
        rule: 'missing/unsure',
        evidence: [evidenceOf(moment, fact)],
      })),
  );
}

/** Their questions that nothing in the library answers. */
function unanswered({ context, material }: Scene): Remark[] {
  const assets = context.input.assets ?? [];
  return material.questions
    .filter(({ fact }) => findAnswer(assets, fact.quote, new Set()) === undefined)
    .slice(0, 2)
    .map(({ fact, moment }) => ({
      text: `They asked “${fact.quote}”, and nothing in your library answers it: find the answer before you speak.`,
      rule: 'missing/answer',
      evidence: [evidenceOf(moment, fact)],
    }));
}

function noAsset(scene: Scene, value: ValuePart | null): Remark[] {
  if (value || scene.context.playbook.parts[scene.found.situation].value !== 'needed') return [];
  const [need] = [...scene.material.pains, ...scene.material.goals, ...scene.material.questions];
  const topic = need ? (topicOf(scene, need) ?? need.fact.quote) : undefined;
  const text =
    topic === undefined
      ? 'Nothing in the notes says what would be of value to them. Ask: what would help you most right now?'
      : `No unused asset fits “${topic}”: look for a case study, a figure or an answer about it.`;
  return [{ text, rule: 'missing/value', ...(need && { evidence: need.evidence }) }];
}

/** What is not known yet, each with the question that would get it. */
export function findMissing(scene: Scene, value: ValuePart | null): Remark[] {
  const { situation, later, stall } = scene.found;
  const hasOwnWords = (later ?? stall) !== undefined && ['call_back_later', 'stalled'].includes(situation);
  const nothing: Remark[] =
    scene.material.isEmpty && !hasOwnWords && situation !== 'first_call' && situation !== 'nurture'
      ? [
          {
            text: 'The notes hold nothing to refer to. Ask: which part of your work would you change first, and why?',
            rule: 'missing/reference',
          },
        ]
      : [];
  return [...nothing, ...unknown(scene), ...unsure(scene), ...unanswered(scene), ...noAsset(scene, value)];
}
