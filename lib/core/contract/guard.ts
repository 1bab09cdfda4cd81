import { z } from '../model/zod.ts';
import { lineIdSchema, nowSchema, selfSchema, timeZoneSchema } from './shared.ts';
import { historyEntrySchema, meetingSchema } from './suggest.ts';

export const promptKinds = [
  'before_end',
  'ended_no_next_step',
  'gap_too_long',
  'teaser_due',
  'no_show',
  'buyer_change_missing',
] as const;

/** What was told of a meeting before: `meeting` is its uid. */
export const guardStateSchema = z.object({
  meeting: z.string(),
  kind: z.enum(promptKinds),
  prompted: z.union([z.boolean(), z.string()]).optional(),
  snoozedUntil: z.string().optional(),
  muted: z.boolean().optional(),
});

export const guardInputSchema = z.object({
  id: lineIdSchema,
  now: nowSchema,
  timeZone: timeZoneSchema.default('UTC'),
  self: selfSchema.default({}),
  meetings: z.array(meetingSchema),
  history: z.array(historyEntrySchema).optional(),
  /** A preset's name, or a whole playbook (checked by `lib/core/playbook`). */
  playbook: z.unknown().optional(),
  state: z.array(guardStateSchema).optional(),
});

export const promptSchema = z.object({
  meeting: z.string(),
  /** The earlier meetings of a block of calls that the same prompt is about. */
  others: z.array(z.string()).optional(),
  /** When it is due, ISO 8601 with offset. */
  at: z.string(),
  kind: z.enum(promptKinds),
  message: z.string(),
  /** Where it is told: during a call only in the panel, more than two hours late only in the digest. */
  delivery: z.enum(['panel', 'notification', 'digest']).optional(),
});

export const guardOutputSchema = z.object({ id: lineIdSchema, prompts: z.array(promptSchema) });

export type GuardInput = z.infer<typeof guardInputSchema>;
export type Prompt = z.infer<typeof promptSchema>;
export type GuardState = z.infer<typeof guardStateSchema>;
