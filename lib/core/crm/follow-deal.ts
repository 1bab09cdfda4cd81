import type { PageSnapshot } from '../contract/read.ts';
import type { Deal } from '../model/entities.ts';

type PageDeal = NonNullable<PageSnapshot['deal']>;
type Followed = Pick<Deal, 'stage' | 'amount' | 'closeDate' | 'stages'>;

const mostStages = 500;
const followed = ['stage', 'amount', 'closeDate'] as const;

/**
 * What a deal takes over from its page: stage, amount and day as they stand there, and each new stage with when it was
 * seen (`now`, epoch ms). Undefined where all of it is known; what the page does not say stays. Won or lost is not read
 * from a stage's name, which is anybody's language.
 */
export function followDeal(deal: Followed, page: PageDeal, now: number): Followed | undefined {
  const changed = followed.filter((field) => page[field] !== undefined && page[field] !== deal[field]);
  const { stage } = page;
  const isNewStage = stage !== undefined && deal.stages?.at(-1)?.stage !== stage;
  if (changed.length === 0 && !isNewStage) return undefined;
  return {
    ...Object.fromEntries(changed.map((field) => [field, page[field]])),
    ...(isNewStage && { stages: [...(deal.stages ?? []), { stage, seenAt: now }].slice(-mostStages) }),
  };
}
