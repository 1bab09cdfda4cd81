import { assetKind } from '../model/asset-kind.ts';
import { z } from '../model/zod.ts';
import { lineIdSchema } from './shared.ts';

export const articleInputSchema = z.object({ id: lineIdSchema, url: z.string(), html: z.string() });

/** A page clipped for the value library. */
export const articleSchema = z.object({
  title: z.string().max(2_000),
  byline: z.string().max(2_000).optional(),
  siteName: z.string().max(2_000).optional(),
  /** `YYYY-MM-DD`, only where the page says so. */
  publishedOn: z.string().max(40).optional(),
  excerpt: z.string().max(5_000),
  text: z.string().max(500_000),
  kind: assetKind,
});

export const articleOutputSchema = articleSchema.extend({ id: lineIdSchema });

export type Article = z.infer<typeof articleSchema>;
