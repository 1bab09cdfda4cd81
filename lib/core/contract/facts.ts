import { type FactKind, factKinds } from '../model/fact-kinds.ts';
import { z } from '../model/zod.ts';
import {
  contactInputSchema,
  lineIdSchema,
  nowSchema,
  selfSchema,
  sourceSchema,
  spanSchema,
  timeZoneSchema,
  turnSchema,
} from './shared.ts';

export { factKinds };
export type { FactKind };

export const factsInputSchema = z
  .object({
    id: lineIdSchema,
    now: nowSchema,
    source: sourceSchema.default('notes'),
    text: z.string().optional(),
    turns: z.array(turnSchema).optional(),
    timeZone: timeZoneSchema.optional(),
    self: selfSchema.optional(),
    contact: contactInputSchema.optional(),
  })
  .refine((input) => input.text !== undefined || input.turns !== undefined, {
    error: 'either text or turns is needed',
    path: ['text'],
  });

/** What was understood of a text: always with the words that it stands in and the rule that found it. */
export const factSchema = spanSchema.extend({
  kind: z.enum(factKinds),
  by: z.enum(['us', 'them']).optional(),
  /** Whom it is about or who said it, as the text names them. */
  who: z.string().optional(),
  /** The value as it stands in the text ("$45k"), never converted. */
  value: z.string().optional(),
  unit: z.string().optional(),
  /** A local day `YYYY-MM-DD`, or an instant `YYYY-MM-DDTHH:MM` where a time was said; left out where unsure. */
  due: z.string().optional(),
  /** On which side of the deal a stakeholder stands, where the text tells. */
  stance: z.enum(['for', 'against', 'unclear']).optional(),
  /** True where a later part of the same text took its place ("was Q3"); such a fact is shown, never used. */
  superseded: z.boolean().optional(),
  /** False where the text hedges it ("45k?"): to be asked, not stated. */
  certain: z.boolean().optional(),
  rule: z.string(),
});

export const factsOutputSchema = z.object({ id: lineIdSchema, facts: z.array(factSchema) });

export type Fact = z.infer<typeof factSchema>;
export type FactsInput = z.infer<typeof factsInputSchema>;
