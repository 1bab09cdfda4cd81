import { z } from '../model/zod.ts';
import {
  contactInputSchema,
  lineIdSchema,
  nowSchema,
  selfSchema,
  spanSchema,
  timeZoneSchema,
} from './shared.ts';
import { assetInputSchema, historyEntrySchema, meetingSchema, situations } from './suggest.ts';

export const coachInputSchema = z.object({
  id: lineIdSchema,
  now: nowSchema,
  timeZone: timeZoneSchema.optional(),
  self: selfSchema.default({}),
  subject: z.string().optional(),
  draft: z.string(),
  situation: z.enum(situations).optional(),
  contact: contactInputSchema.default({}),
  history: z.array(historyEntrySchema).default([]),
  assets: z.array(assetInputSchema).optional(),
  /** Known calendar events, as in `suggest`: the meeting that a draft confirms is told from one that it invents. */
  meetings: z.array(meetingSchema).optional(),
  /** A preset's name, or a whole playbook; its phrases to warn of are warned of. */
  playbook: z.unknown().optional(),
});

/** `error` and `warning` count as flags; `info` and `hint` do not. Offsets are those of `draft`. */
export const findingSchema = spanSchema.extend({
  rule: z.string(),
  source: z.string().optional(),
  severity: z.enum(['error', 'warning', 'info', 'hint']),
  message: z.string(),
  fix: z.string().optional(),
});

export const ungroundedSchema = spanSchema.extend({
  kind: z.enum(['number', 'date', 'name', 'product', 'promise']),
});

export const coachOutputSchema = z.object({
  id: lineIdSchema,
  score: z.number().int().min(0).max(100),
  elements: z.object({
    reference: z.boolean(),
    value: z.boolean(),
    ask: z.boolean(),
    /** Gone dark: a way out is offered. */
    exit: z.boolean().optional(),
  }),
  findings: z.array(findingSchema),
  ungrounded: z.array(ungroundedSchema),
});

export type CoachInput = z.infer<typeof coachInputSchema>;
export type CoachOutput = z.infer<typeof coachOutputSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Ungrounded = z.infer<typeof ungroundedSchema>;
