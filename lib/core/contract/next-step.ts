import { z } from '../model/zod.ts';
import { grains } from './dates.ts';
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

export const nextStepInputSchema = z
  .object({
    id: lineIdSchema,
    now: nowSchema,
    timeZone: timeZoneSchema.optional(),
    source: sourceSchema.optional(),
    text: z.string().optional(),
    turns: z.array(turnSchema).optional(),
    self: selfSchema.optional(),
    contact: contactInputSchema.optional(),
  })
  .refine((input) => input.text !== undefined || input.turns !== undefined, {
    error: 'either text or turns is needed',
    path: ['text'],
  });

/** Homework: the words that promise it, and until when where that was said (as `due` of a fact). */
const homeworkSchema = spanSchema.extend({ due: z.string().optional(), who: z.string().optional() });

export const nextStepOutputSchema = z.object({
  id: lineIdSchema,
  /** Agreed is strength 3 or 4 (conventions), everything else at most 2. */
  status: z.enum(['agreed', 'tentative', 'soft', 'none']),
  strength: z.number().int().min(0).max(4),
  when: z.object({ from: z.string(), to: z.string(), grain: z.enum(grains) }).optional(),
  agenda: spanSchema.optional(),
  homework: z.object({ ours: z.array(homeworkSchema), theirs: z.array(homeworkSchema) }),
  /** R20: words that sound like progress and change nothing. */
  brushOffs: z.array(spanSchema.extend({ rule: z.string() })),
  evidence: z.array(spanSchema),
});

export type NextStepInput = z.infer<typeof nextStepInputSchema>;
export type NextStepOutput = z.infer<typeof nextStepOutputSchema>;
