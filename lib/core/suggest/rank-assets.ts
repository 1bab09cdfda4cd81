import MiniSearch from 'minisearch';
import type { AssetInput } from '../contract/suggest.ts';
import { handTerm, indexedTerm, isWeakTerm, termsOf, wordsOf } from './asset-words.ts';

/** `match`: the shared terms, and in which fields of the asset each stands. */
export type RankedAsset = {
  asset: AssetInput;
  score: number;
  terms: readonly string[];
  match: Readonly<Record<string, readonly string[]>>;
  /** Terms that most assets of the library share. */
  common: ReadonlySet<string>;
};

type Fields = { id: number; title: string; text: string; pains: string; tags: string };

const boost = { pains: 4, tags: 3, title: 3, text: 1 };
const longest = 20_000;
const leastShare = 0.2;
// One thing that they said; of many together some would share any pain.
const longestPhrase = 300;

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

/** Terms that stand in most assets of a library say nothing about which of them fits. */
function commonTermsOf(assets: readonly AssetInput[]): ReadonlySet<string> {
  if (assets.length < 5) return new Set();
  const counts = new Map<string, number>();
  for (const { title, pains, tags } of assets) {
    for (const term of termsOf(`${title}\n${(pains ?? []).join('\n')}\n${(tags ?? []).join('\n')}`))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count * 2 > assets.length).map(([term]) => term));
}

type Library = { index: MiniSearch<Fields>; common: ReadonlySet<string> };

// A library is the same array from one suggestion to the next.
const libraries = new WeakMap<readonly AssetInput[], Library>();

function libraryFor(assets: readonly AssetInput[]): Library {
  const library = libraries.get(assets) ?? { index: indexOf(assets), common: commonTermsOf(assets) };
  libraries.set(assets, library);
  return library;
}

/** Typing as a job of work, and not merely something that is done by hand. */
const isTyping =
  /\b(?:(?:re-?)?typ(?:e|es|ed|ing)|re-?key\w*|keying|re-?enter\w*|copy(?:ing)?(?:-| and )?past\w*|handwork|manual(?:ly)?(?: \w+)? (?:entry|entries|data|input|work|process\w*|labou?r|tasks?|entering)|manual steps?)\b/i;
const wordsIn = ({ title, text, pains, tags }: AssetInput): string =>
  `${title} ${text.slice(0, 2_000)} ${(pains ?? []).join(' ')} ${(tags ?? []).join(' ')}`;

const smallWords = new Set(
  'a an the of to in on at by for with and or but is are was were be it its we our us they their them he she his her him you your i my me that this so'.split(
    ' ',
  ),
);
const plainWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !smallWords.has(word));

const painsKnown = new WeakMap<AssetInput, readonly (readonly string[])[]>();

function plainPainsOf(asset: AssetInput): readonly (readonly string[])[] {
  const known = painsKnown.get(asset) ?? (asset.pains ?? []).map(plainWords);
  painsKnown.set(asset, known);
  return known;
}

/** A text as it is held against asset after asset. */
type Said = { text: string; terms: ReadonlySet<string>; plain: readonly string[] };

const readSaid = (text: string): Said => ({
  text,
  terms: termsOf(text.slice(0, longest)),
  plain: plainWords(text.slice(0, longestPhrase)),
});

/** True where the words say an authored pain of the asset almost word for word, small words aside. */
export const sharesPain = (asset: AssetInput, words: string): boolean =>
  saysPain(asset, plainWords(words.slice(0, longestPhrase)));

function saysPain(asset: AssetInput, plain: readonly string[]): boolean {
  const said = new Set(plain);
  const phrase = ` ${plain.join(' ')} `;
  return plainPainsOf(asset).some((own) => {
    const shared = own.filter((word) => said.has(word)).length;
    const isWhole = own.length > 1 && phrase.includes(` ${own.join(' ')} `);
    return isWhole || (shared > 2 && shared * 3 >= own.length * 2);
  });
}

/**
 * A telling word in its pains, tags or title; two of many meanings there; or three telling ones in its text. An answer
 * needs two telling ones where nobody asked.
 */
export const isFit = (ranked: Matched, words: string): boolean => doesFit(ranked, readSaid(words), false);

type Matched = Pick<RankedAsset, 'asset' | 'match' | 'common'>;

function doesFit({ asset, match, common }: Matched, { text, terms, plain }: Said, isAsked: boolean): boolean {
  if (saysPain(asset, plain)) return true;
  const isTelling = (term: string): boolean => !isWeakTerm(term) && !common.has(term);
  const isHandwork = (): boolean => isTyping.test(text) && isTyping.test(wordsIn(asset));
  const found = Object.entries(match).filter(
    ([term]) => terms.has(term) && (term !== handTerm || isHandwork()),
  );
  const named = found.filter(([, fields]) => fields.some((field) => field !== 'text'));
  const telling = found.filter(([term]) => isTelling(term));
  if (asset.kind === 'answer' && !isAsked) return telling.length > 1;
  return named.length > 1 || named.some(([term]) => isTelling(term)) || telling.length > 2;
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
  const said = readSaid(query.slice(0, longest));
  if (assets.length === 0 || said.terms.size === 0) return [];
  const { index, common } = libraryFor(assets);
  const found = index.search(said.text);
  // One shared word next to an asset that shares five is noise.
  const least = (found[0]?.score ?? 0) * leastShare;
  return found
    .filter(({ score }) => score >= least)
    .flatMap(({ id, match, score }) => {
      const asset = assets[id as number];
      if (!asset || used.has(asset.id)) return [];
      const ranked = { asset, score, terms: Object.keys(match), match, common };
      return doesFit(ranked, said, true) ? [ranked] : [];
    });
}
