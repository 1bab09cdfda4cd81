import { z } from '../model/zod.ts';
import { lineIdSchema, spanSchema } from './shared.ts';

export const numberKinds = [
  'money',
  'percent',
  'duration',
  'count',
  'dimension',
  'phone',
  'email',
  'url',
] as const;

export const numbersInputSchema = z.object({ id: lineIdSchema, text: z.string() });

/** `value` is a plain decimal ("45000" of "$45k"); addresses and phones stand as they are written. */
export const numberSchema = spanSchema.extend({
  kind: z.enum(numberKinds),
  value: z.string(),
  unit: z.string().optional(),
  hedged: z.boolean().optional(),
  rule: z.string(),
});

export const numbersOutputSchema = z.object({ id: lineIdSchema, numbers: z.array(numberSchema) });
