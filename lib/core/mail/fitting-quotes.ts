import { isFit, rankAssets, sharesPain } from '../suggest/rank-assets.ts';
import type { Scene } from '../suggest/scene.ts';
import { type AssetLine, titleOf, usedAssets } from '../suggest/value.ts';
import type { Quote } from './quotes.ts';

/** What of the library fits words that can only be quoted (R7), the best first; nothing that this buyer has had. */
export function fittingQuotes({ context, found }: Scene, quotes: readonly Quote[]): AssetLine[] {
  const assets = context.input.assets ?? [];
  if (quotes.length === 0 || context.playbook.parts[found.situation].value === 'left_out') return [];
  const ranked = rankAssets(assets, quotes.map(({ text }) => text).join('\n'), usedAssets(context));
  return ranked.flatMap((one): AssetLine[] => {
    const { asset } = one;
    const quote =
      quotes.find(({ text }) => sharesPain(asset, text)) ?? quotes.find(({ text }) => isFit(one, text));
    if (quote === undefined) return [];
    const text = `Something that fits what you said: “${titleOf(asset)}”.`;
    const rule = `value/${asset.kind.replace('_', '-')}`;
    return [{ text, evidence: quote.evidence, rule, source: 'R7 S2 S3', asset }];
  });
}
