import { patternsOf } from '../patterns-of.ts';
import type { AssetInput } from '../../contract/suggest.ts';
import { isWeakTerm, termsOf } from '../../suggest/asset-words.ts';
import type { Context } from '../../suggest/context.ts';
import type { Draft, Sentence, Span } from '../draft.ts';
import { figuresIn, indexFigures, isKnownFigure, type KnownFigures } from '../ground/figures.ts';
import type { Ground } from '../ground/ground.ts';
import { germanValueWords, valueWords } from '../vocabulary/en/value.ts';

const patterns = {
  en: patternsOf(valueWords),
  de: patternsOf(germanValueWords),
};

type Search = { draft: Draft; ground: Ground; context: Context };

const telling = (text: string): string[] => [...termsOf(text)].filter((term) => !isWeakTerm(term));

/** The asset's title, as it stands or most of its telling words, or a figure that only it has. */
function names(sentence: Sentence, own: ReadonlySet<string>, asset: AssetInput, { ground }: Search): boolean {
  const title = asset.title.trim().toLowerCase();
  if (title.length > 5 && sentence.text.toLowerCase().includes(title)) return true;
  const titleTerms = telling(asset.title);
  const shared = titleTerms.filter((term) => own.has(term)).length;
  if (titleTerms.length > 1 && shared * 5 >= titleTerms.length * 4) return true;
  const news = telling(asset.text.slice(0, 2_000)).filter(
    (term) => own.has(term) && !ground.buyerTerms.has(term),
  );
  return news.length >= 3;
}

const figures = new WeakMap<AssetInput, KnownFigures>();

function figuresOf(asset: AssetInput): KnownFigures {
  const known = figures.get(asset) ?? indexFigures(figuresIn(asset.text.slice(0, 5_000)));
  figures.set(asset, known);
  return known;
}

/** A figure that stands in the asset and that the buyer did not name; the length of a talk is none. */
const hasFigureOf = (sentence: Sentence, asset: AssetInput, { ground }: Search): boolean =>
  figuresIn(sentence.text).some(
    (figure) =>
      figure.kind !== undefined &&
      figure.unit !== 'minute' &&
      figure.unit !== 'hour' &&
      figure.values.every((value) => value > 3) &&
      isKnownFigure(figure, figuresOf(asset)) &&
      !isKnownFigure(figure, ground.theirFigures),
  );

/** "You asked whether it works with SAP. It does, …": a statement right behind their question answers it. */
function isAnswer(sentence: Sentence, before: Sentence | undefined): boolean {
  const asked = /\b(?:you asked|your question)\b/;
  if (sentence.isQuestion || before === undefined || before.isQuestion) return false;
  return (
    asked.test(before.plain) &&
    /^(?:yes|no|it|they|we|the|our|that|this|both|short|here|in short|there)\b/.test(
      sentence.plain.trimStart(),
    )
  );
}

/** "Do you have a case study?" offers nothing. */
const asksForIt = /\b(?:do you have|could you (?:send|share)|can you (?:send|share)|have you got|send me)\b/;

/** The first sentence that gives this buyer something new (R7): an asset they have not had, or what is one by its words. */
export function findValue(search: Search): Span | undefined {
  const { draft, context } = search;
  const used = new Set(context.moments.flatMap(({ entry }) => entry.used ?? []));
  const assets = (context.input.assets ?? []).slice(0, 500);
  const isUsed = (sentence: Sentence): boolean =>
    assets.some(({ id, title }) => used.has(id) && sentence.text.toLowerCase().includes(title.toLowerCase()));
  return draft.sentences.find((sentence, at) => {
    if (asksForIt.test(sentence.plain)) return false;
    const own = termsOf(sentence.text);
    const hasAsset = assets.some(
      (asset) =>
        !used.has(asset.id) && (names(sentence, own, asset, search) || hasFigureOf(sentence, asset, search)),
    );
    if (hasAsset) return true;
    if (isUsed(sentence)) return false;
    return (
      isAnswer(sentence, draft.sentences[at - 1]) ||
      patterns[draft.language].some((pattern) => pattern.test(sentence.plain))
    );
  });
}
