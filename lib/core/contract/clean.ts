import { z } from '../model/zod.ts';
import { lineIdSchema } from './shared.ts';

export const cleanInputSchema = z
  .object({ id: lineIdSchema, text: z.string().optional(), html: z.string().optional() })
  .refine((input) => input.text !== undefined || input.html !== undefined, {
    error: 'either text or html is needed',
    path: ['text'],
  });

/** `reply` is what the writer wrote, `quoted` what stood below or between from earlier mails, as text. */
export const cleanOutputSchema = z.object({
  id: lineIdSchema,
  reply: z.string(),
  quoted: z.string(),
  signature: z.string().optional(),
});

export type CleanOutput = z.infer<typeof cleanOutputSchema>;
