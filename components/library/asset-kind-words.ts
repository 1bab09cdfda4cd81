import type { AssetKind } from '../../lib/core/model/asset-kind.ts';

export const assetKindWords: Record<AssetKind, string> = {
  case_study: 'Case study',
  insight: 'Insight',
  answer: 'Answer to a question',
  proposal: 'Proposal or plan',
};
