import type { Remark, ValuePart } from '../contract/suggest.ts';
import { findAnswer } from './find-answer.ts';
import { evidenceOf } from './context.ts';
import { isBuyersWord } from './moments.ts';
import { findNeeds, isGuess } from './needs.ts';
import { topicOf } from './questions.ts';
import type { Scene } from './scene.ts';

const unknown = (scene: Scene): Remark[] =>
  findNeeds(scene)
    .filter(({ evidence }) => evidence.length === 0)
    .map(({ ask, rule }) => ({ text: ask, rule }));

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
