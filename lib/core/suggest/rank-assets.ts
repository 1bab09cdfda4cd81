import MiniSearch from 'minisearch';
import type { AssetInput } from '../contract/suggest.ts';
import { handTerm, indexedTerm, isWeakTerm, termsOf, wordsOf } from './asset-words.ts';

/** `match`: the shared terms, and in which fields of the asset each stands. */
export type RankedAsset = {
  asset: AssetInput;
  score: number;
  terms: readonly string[];
  match: Readonly<Record<string, readonly string[]>>;
};

type Fields = { id: number; title: string; text: string; pains: string; tags: string };

const boost = { pains: 4, tags: 3, title: 3, text: 1 };
const longest = 20_000;
const leastShare = 0.2;

function indexOf(assets: readonly AssetInput[]): MiniSearch<Fields> {
  const index = new MiniSearch<Fields>({
    fields: ['title', 'text', 'pains', 'tags'],
    tokenize: wordsOf,
    processTerm: indexedTerm,
    searchOptions: { boost, combineWith: 'OR' },
  });
  index.addAll(
    assets.map((asset, id) => ({
      id,
      title: asset.title,
      text: asset.text.slice(0, longest),
      pains: (asset.pains ?? []).join('\n'),
      tags: (asset.tags ?? []).join('\n'),
    })),
  );
  return index;
}

// A library is the same array from one suggestion to the next.
const indexes = new WeakMap<readonly AssetInput[], MiniSearch<Fields>>();

function indexFor(assets: readonly AssetInput[]): MiniSearch<Fields> {
  const index = indexes.get(assets) ?? indexOf(assets);
  indexes.set(assets, index);
  return index;
}

/** Typing as a job of work, and not merely something that is done by hand. */
const isTyping =
  /\b(?:(?:re-?)?typ(?:e|es|ed|ing)|re-?key\w*|keying|re-?enter\w*|copy(?:ing)?(?:-| and )?past\w*|handwork|manual(?:ly)?(?: \w+)? (?:entry|entries|data|input|work|process\w*|labou?r|tasks?|entering)|manual steps?)\b/i;
const wordsIn = ({ title, text, pains, tags }: AssetInput): string =>
  `${title} ${text.slice(0, 2_000)} ${(pains ?? []).join(' ')} ${(tags ?? []).join(' ')}`;

/**
 * A telling word in its pains, tags or title; two of many meanings there; or three telling ones in its text. An answer
 * needs two telling ones where nobody asked.
 */
export function isFit(
  { asset, match }: Pick<RankedAsset, 'asset' | 'match'>,
  words: string,
  isAsked = false,
): boolean {
  const own = termsOf(words.slice(0, longest));
  const bothType = isTyping.test(words) && isTyping.test(wordsIn(asset));
  const found = Object.entries(match).filter(([term]) => own.has(term) && (term !== handTerm || bothType));
  const named = found.filter(([, fields]) => fields.some((field) => field !== 'text'));
  const telling = found.filter(([term]) => !isWeakTerm(term));
  if (asset.kind === 'answer' && !isAsked) return telling.length > 1;
  return named.length > 1 || named.some(([term]) => !isWeakTerm(term)) || telling.length > 2;
}

/**
 * Assets that fit the words, the best first (R7): stems and synonyms over pains, tags, title and text. None is an
 * answer. Those whose id is in `used` are left out.
 */
export function rankAssets(
  assets: readonly AssetInput[],
  query: string,
  used: ReadonlySet<string> = new Set(),
): RankedAsset[] {
  const words = query.slice(0, longest);
  if (assets.length === 0 || termsOf(words).size === 0) return [];
  const found = indexFor(assets).search(words);
  // One shared word next to an asset that shares five is noise.
  const least = (found[0]?.score ?? 0) * leastShare;
  return found
    .filter(({ score }) => score >= least)
    .flatMap(({ id, match, score }) => {
      const asset = assets[id as number];
      if (!asset || used.has(asset.id) || !isFit({ asset, match }, words, true)) return [];
      return [{ asset, score, terms: Object.keys(match), match }];
    });
}
