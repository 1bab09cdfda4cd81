import type { Fact } from '../contract/facts.ts';
import type { AssetInput, ValuePart } from '../contract/suggest.ts';
import { countWords } from '../phrase/check-line.ts';
import { capitalise } from '../phrase/names.ts';
import { sayFact } from '../phrase/say-fact.ts';
import { sayQuestion } from '../phrase/say-kinds.ts';
import { termsOf } from './asset-words.ts';
import { cite, type Cited } from './cite.ts';
import { findAnswer } from './find-answer.ts';
import { type Context, evidenceOf, isUsable } from './context.ts';
import { isSound, type Line, soundLines } from './line.ts';
import { isBuyersWord, type Moment } from './moments.ts';
import { isFit, rankAssets, sharesPain, type RankedAsset } from './rank-assets.ts';
import { topicOf } from './questions.ts';
import type { Scene } from './scene.ts';
import { sentencesOf } from './sentence-at.ts';

type Grounds = Pick<Line, 'evidence'> & {
  text: string;
  question?: Cited;
  /** The fact that these words are, for its topic. */
  from?: { fact: Fact; moment: Moment };
};

const gistWords = 22;
// The newest come first; what stands behind so many facts no longer steers the choice.
const mostGrounds = 120;

/** Assets that this buyer has had: by id, or because a mail or a parcel of ours names the title. */
export function usedAssets(context: Context): Set<string> {
  const sent = context.moments
    .filter(({ kind }) => kind === 'info_sent' || kind === 'try')
    .map(({ text }) => text.slice(0, 5_000).toLowerCase());
  const named = (context.input.assets ?? []).filter(
    ({ title }) => title.length > 8 && sent.some((text) => text.includes(title.toLowerCase())),
  );
  return new Set([...context.input.history.flatMap(({ used }) => used ?? []), ...named.map(({ id }) => id)]);
}

const byLine =
  /^(?:(?:written |posted |published )?by \p{Lu}|(?:published|posted|updated|author|source|photo|image|date|reading time)\b)|\b\d+ min(?:ute)? read\b/iu;

/** The first of an asset's opening sentences that says something and is short enough to be said; no by-line, no heading. */
export function gistOf(asset: AssetInput): string | undefined {
  const text = asset.text.slice(0, 2_000);
  const gist = sentencesOf(text, 5)
    .map(({ start, end }) => text.slice(start, end))
    .find((words) => countWords(words) >= 4 && !byLine.test(words) && words !== asset.title.trim());
  if (gist === undefined || countWords(gist) > gistWords || /[\n“”"]/.test(gist)) return undefined;
  return /[.!?]$/.test(gist) ? gist : `${gist}.`;
}

/** The title as it stands in quotation marks. */
export const titleOf = ({ title }: AssetInput): string =>
  title
    .trim()
    .replace(/[.\s]+$/, '')
    .replaceAll(/[“”"]/g, '');

/** For a mail that comes without an opener: nothing that "that" could point back to. */
const loneLead = (topic: string | null): string =>
  topic === null
    ? 'This may be of use to you, whatever else is going on'
    : `You mentioned ${topic}, so this may be of use to you, whatever else is going on`;

/** The bridge from their words to the asset (R6), by the topic's name. */
const onTopic: Record<AssetInput['kind'], (topic: string) => string> = {
  case_study: (topic) => `I have been thinking about ${topic}, and there is a case study that fits`,
  insight: (topic) => `Here is something worth knowing about ${topic}`,
  answer: (topic) => `I have something for you on ${topic}`,
  proposal: (topic) => `I have a concrete proposal for a start on ${topic}`,
};

/** The same where their words have no name: behind the whole of what they said. */
const onClause: Record<AssetInput['kind'], string> = {
  case_study: 'and there is a case study that fits',
  insight: 'and here is something worth knowing about it',
  answer: 'and I have something for you on it',
  proposal: 'and I have a concrete proposal for a start on it',
};

function leadOf(kind: AssetInput['kind'], topic: string | null, cited: Cited | null): string | undefined {
  if (topic !== null) return onTopic[kind](topic);
  if (cited === null || cited.said.leans === true) return undefined;
  const { said } = cited;
  const who = said.speaker ?? 'You';
  const isAsked = cited.fact.kind === 'question';
  const clause = isAsked ? said.text : `that ${said.text}`;
  const words = said.form === 'clause' ? clause : `“${said.text}”`;
  return `${who} ${isAsked ? 'asked' : 'said'} ${words}, ${onClause[kind]}`;
}

const asked = ({ said }: Cited): string =>
  said.form === 'clause' ? `You asked ${said.text}.` : `You asked: “${said.text}”.`;

function linesFor(scene: Scene, asset: AssetInput, grounds: Grounds): Line[] {
  const { from, question } = grounds;
  const isAsked = from?.fact.kind === 'question';
  const cited = from ? cite(scene.context, from.fact, from.moment, isAsked ? sayQuestion : sayFact) : null;
  const topic = cited ? topicOf(scene, cited) : null;
  const [title, gist] = [titleOf(asset), gistOf(asset)];
  const base = {
    evidence: grounds.evidence,
    asset,
    rule: `value/${asset.kind.replace('_', '-')}`,
    source: 'R7 S2 S3',
  };
  if (question)
    return [...(gist === undefined ? [] : [gist]), `The answer is in “${title}”.`].map((answer) => ({
      ...base,
      text: `${asked(question)} ${answer}`,
      behind: answer,
    }));
  const rest = gist === undefined ? '' : ` In short: ${capitalise(gist)}`;
  const lead = scene.found.situation === 'nurture' ? loneLead(topic) : leadOf(asset.kind, topic, cited);
  const behind = topic === null ? { behind: `${onTopic[asset.kind]('that')}: “${title}”.${rest}` } : {};
  const about = topic === null ? '' : ` about ${topic}`;
  return [
    ...(lead === undefined ? [] : [`${lead}: “${title}”.${rest}`, `${lead}: “${title}”.`]),
    `What you said${about} made me think of “${title}”.${rest}`,
    `What you said${about} made me think of “${title}”.`,
  ].map((text) => ({ ...base, ...behind, text }));
}

const termsKnown = new WeakMap<Grounds, ReadonlySet<string>>();

function termsIn(grounds: Grounds): ReadonlySet<string> {
  const terms = termsKnown.get(grounds) ?? termsOf(grounds.text);
  termsKnown.set(grounds, terms);
  return terms;
}

/** The buyer's words, by fact or else by sentence, with which an asset shares the most. */
function groundsOf(ranked: RankedAsset, candidates: readonly Grounds[], least: number): Grounds | undefined {
  const shared = (one: Grounds): number => {
    const terms = termsIn(one);
    return ranked.terms.filter((term) => terms.has(term)).length;
  };
  return candidates
    .map((grounds) => ({ grounds, count: shared(grounds) }))
    .toSorted((a, b) => b.count - a.count)
    .find(({ grounds, count }) => count >= least && isFit(ranked, grounds.text))?.grounds;
}

const needs = ['pain', 'impact', 'goal', 'question', 'objection', 'stall', 'competitor'];

function factGrounds(context: Context, moments: readonly Moment[]): Grounds[] {
  return moments.flatMap((moment) =>
    context
      .factsOf(moment)
      .filter((fact) => needs.includes(fact.kind) && isUsable(fact))
      .map((fact) => ({ text: fact.quote, evidence: [evidenceOf(moment, fact)], from: { fact, moment } })),
  );
}

const sentenceGrounds = (moments: readonly Moment[]): Grounds[] =>
  moments.flatMap((moment) =>
    sentencesOf(moment.text, 60).map((range) => ({
      text: moment.text.slice(range.start, range.end),
      evidence: [evidenceOf(moment, range)],
    })),
  );

function answers(scene: Scene, assets: readonly AssetInput[], used: ReadonlySet<string>): Line[] {
  return scene.material.questions.flatMap((question) => {
    const answer = findAnswer(assets, question.fact.quote, used);
    return answer
      ? linesFor(scene, answer, { text: question.fact.quote, evidence: question.evidence, question })
      : [];
  });
}

function fitting(scene: Scene, assets: readonly AssetInput[], used: ReadonlySet<string>): Line[] {
  const moments = scene.context.moments.filter(isBuyersWord).toReversed();
  const isNeeded = scene.context.playbook.parts[scene.found.situation].value === 'needed';
  // What they need first; the rest of the notes only where no asset fits that and one is needed.
  const dates = scene.material.deadlines.map(({ fact, moment }) => ({
    text: fact.quote,
    evidence: [evidenceOf(moment, fact)],
    from: { fact, moment },
  }));
  const facts = [...factGrounds(scene.context, moments), ...dates];
  for (const all of [facts, isNeeded ? sentenceGrounds(moments) : []]) {
    const grounds = all.slice(0, mostGrounds);
    const ranked = rankAssets(assets, grounds.map(({ text }) => text).join('\n'), used);
    const said = grounds.slice(0, 20);
    const isSaid = ({ asset }: RankedAsset): boolean => said.some(({ text }) => sharesPain(asset, text));
    const best = ranked.slice(0, 12).toSorted((a, b) => Number(isSaid(b)) - Number(isSaid(a)));
    const lines = best.slice(0, 4).flatMap((one) => {
      // A mere sentence must share more with an asset than a fact that a rule has found.
      const own = groundsOf(one, grounds, all === facts ? 1 : 2);
      return own ? linesFor(scene, one.asset, own) : [];
    });
    if (lines.length > 0) return lines;
  }
  return [];
}

/** A line about an asset. */
export type AssetLine = Line & { asset: AssetInput };

/** What to bring: the card's part, and behind it every line of it with its asset, in the order of the card. */
export type Bring = { part: ValuePart; choices: AssetLine[] };

const hasAsset = (line: Line): line is AssetLine => line.asset !== undefined;

/** The asset to bring (R7): an answer to their open question first, then what fits their needs; null where none does. */
export function findValue(scene: Scene): Bring | null {
  const { context, material } = scene;
  if (material.isEmpty) return null;
  const assets = context.input.assets ?? [];
  const used = usedAssets(context);
  const lines = [...answers(scene, assets, used), ...fitting(scene, assets, used)];
  const choices = soundLines(scene, onePerAsset(lines, scene)).filter(hasAsset);
  const [first, ...others] = choices;
  if (!first) return null;
  const { text, evidence, rule, source, asset } = first;
  const alternatives = others.map((line) => ({ text: line.text, evidence: line.evidence }));
  const part = { text, evidence, rule, source, kind: asset.kind, assetId: asset.id, alternatives };
  return { part, choices };
}

/** The best sound wording of each asset first, the others behind as alternatives. */
function onePerAsset(lines: readonly Line[], scene: Scene): Line[] {
  const sound = lines.filter((line) => isSound(scene, line));
  const first = sound.filter(
    (line, at) => sound.findIndex(({ asset }) => asset?.id === line.asset?.id) === at,
  );
  const second = first.flatMap((line) => {
    const start = line.text.slice(0, 20);
    const others = sound.filter(
      (other) => other.asset?.id === line.asset?.id && !other.text.startsWith(start),
    );
    return others.slice(0, 1);
  });
  return [...first, ...second];
}
