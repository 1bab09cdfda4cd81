import type { AssetInput } from '../contract/suggest.ts';
import { isWeakTerm, termsOf } from './asset-words.ts';
import { rankAssets } from './rank-assets.ts';

const names = /(?<![.?!]\s|^)\b(?:\p{Lu}[\p{L}\p{N}]+|[A-Z]{2,}\d*)\b/gu;

/** Names of products and standards in a question: an answer about another product is none. */
const namesIn = (question: string): string[] =>
  [...question.matchAll(names)].map(([name]) => name.toLowerCase());

/**
 * The answer asset for a question of the buyer's, the best one; undefined where none speaks of what was asked: every
 * name in the question, and at least half of its telling words.
 */
export function findAnswer(
  assets: readonly AssetInput[],
  question: string,
  used: ReadonlySet<string>,
): AssetInput | undefined {
  // Two questions in one sentence: an answer to either is one.
  const parts = [
    question,
    ...question.split(/,? and (?=(?:what|how|whether|if|when|where|who|which|why)\b)/i),
  ];
  return [...new Set(parts)].map((part) => answerTo(assets, part, used)).find((asset) => asset !== undefined);
}

function answerTo(
  assets: readonly AssetInput[],
  question: string,
  used: ReadonlySet<string>,
): AssetInput | undefined {
  const asked = [...termsOf(question)].filter((term) => !isWeakTerm(term));
  const wanted = namesIn(question);
  return rankAssets(assets, question, used).find(({ asset, terms }) => {
    if (asset.kind !== 'answer') return false;
    const words =
      `${asset.title} ${asset.text} ${(asset.pains ?? []).join(' ')} ${(asset.tags ?? []).join(' ')}`.toLowerCase();
    const covered = asked.filter((term) => terms.includes(term)).length;
    return wanted.every((name) => words.includes(name)) && covered * 2 >= asked.length;
  })?.asset;
}
