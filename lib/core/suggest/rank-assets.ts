import MiniSearch from 'minisearch';
import type { AssetInput } from '../contract/suggest.ts';
import { indexedTerm, isWeakTerm, termsOf, wordsOf } from './asset-words.ts';

export type RankedAsset = { asset: AssetInput; score: number; terms: readonly string[] };

type Fields = { id: number; title: string; text: string; pains: string; tags: string };

const boost = { pains: 4, tags: 3, title: 3, text: 1 };
const longest = 20_000;

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

/** A telling word in its pains, tags or title, two words of many meanings there, or four anywhere. */
function isFit(match: Readonly<Record<string, readonly string[]>>): boolean {
  const found = Object.entries(match);
  const isTelling = ([term, fields]: (typeof found)[number]): boolean =>
    !isWeakTerm(term) && fields.some((field) => field !== 'text');
  const isNamed = found.some(([, fields]) => fields.some((field) => field !== 'text'));
  return found.some(isTelling) || (found.length > 1 && isNamed) || found.length > 3;
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
  return indexFor(assets)
    .search(words)
    .flatMap(({ id, match, score }) => {
      const asset = assets[id as number];
      if (!asset || used.has(asset.id) || !isFit(match)) return [];
      return [{ asset, score, terms: Object.keys(match) }];
    });
}
