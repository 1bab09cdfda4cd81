import { z } from './zod.ts';

/** The four things of value that a rep can bring (R7). */
export const assetKind = z.enum(['case_study', 'insight', 'answer', 'proposal']);

export type AssetKind = z.infer<typeof assetKind>;
