import { assetKind } from '../model/asset-kind.ts';
import { z } from '../model/zod.ts';
import {
  contactInputSchema,
  lineIdSchema,
  nowSchema,
  selfSchema,
  sourceSchema,
  timeZoneSchema,
} from './shared.ts';

export const situations = [
  'first_call',
  'after_good_call',
  'second_call_booked',
  'info_sent',
  'went_dark',
  'call_back_later',
  'no_show',
  'rescheduled',
  'stalled',
  'nurture',
] as const;

export const historyEntrySchema = z.object({
  type: z.enum([
    'call',
    'meeting',
    'email',
    'linkedin',
    'info_sent',
    'voicemail',
    'no_show',
    'rescheduled',
    'note',
  ]),
  at: nowSchema,
  direction: z.enum(['in', 'out']).optional(),
  minutes: z.number().optional(),
  text: z.string().optional(),
  source: sourceSchema.optional(),
  used: z.array(z.string()).optional(),
  outcome: z.string().optional(),
});

/** A calendar event in the form of the `calendar` verb's output. */
export const meetingSchema = z.object({
  uid: z.string().optional(),
  recurrenceId: z.string().optional(),
  title: z.string().optional(),
  start: z.string(),
  end: z.string().optional(),
  allDay: z.boolean().optional(),
  status: z.string().optional(),
  organizer: z.unknown().optional(),
  attendees: z
    .array(z.object({ email: z.string(), name: z.string().optional(), response: z.string().optional() }))
    .optional(),
});

export const assetInputSchema = z.object({
  id: z.string(),
  kind: assetKind,
  title: z.string(),
  text: z.string(),
  url: z.string().optional(),
  pains: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
});

export const suggestInputSchema = z.object({
  id: lineIdSchema,
  now: nowSchema,
  timeZone: timeZoneSchema.default('UTC'),
  self: selfSchema.default({}),
  contact: contactInputSchema.default({}),
  /** A preset's name, or a whole playbook (checked by `lib/core/playbook`). */
  playbook: z.unknown().optional(),
  history: z.array(historyEntrySchema).default([]),
  meetings: z.array(meetingSchema).optional(),
  assets: z.array(assetInputSchema).optional(),
  busy: z.array(z.object({ start: z.string(), end: z.string() })).optional(),
});

/** The words that a line stands on: `quote` is `history[i].text.slice(start, end)`. */
export const evidenceSchema = z.object({
  history: z.number().int().min(0),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  quote: z.string(),
});

const alternativeSchema = z.object({ text: z.string(), evidence: z.array(evidenceSchema) });

export const partSchema = z.object({
  text: z.string(),
  evidence: z.array(evidenceSchema),
  rule: z.string(),
  source: z.string(),
  alternatives: z.array(alternativeSchema),
});

export const valuePartSchema = partSchema.extend({ kind: assetKind, assetId: z.string().optional() });

export const slotSchema = z.object({ start: z.string(), end: z.string() });

export const askPartSchema = partSchema.extend({
  slots: z.array(slotSchema).optional(),
  minutes: z.number().int().optional(),
  channel: z.enum(['call', 'email']).optional(),
});

const remarkSchema = z.object({
  text: z.string(),
  rule: z.string().optional(),
  evidence: z.array(evidenceSchema).optional(),
});

const sourcedSchema = z.object({
  text: z.string(),
  evidence: z.array(evidenceSchema),
  rule: z.string(),
  source: z.string(),
});

export const suggestOutputSchema = z.object({
  id: lineIdSchema,
  situation: z.enum(situations),
  plan: sourcedSchema.optional(),
  purpose: sourcedSchema.optional(),
  opener: partSchema.nullable(),
  value: valuePartSchema.nullable(),
  ask: askPartSchema.nullable(),
  stalls: z
    .array(z.object({ stall: z.string(), say: z.string(), rule: z.string(), source: z.string() }))
    .optional(),
  questions: z.array(remarkSchema),
  missing: z.array(remarkSchema),
  warnings: z.array(remarkSchema),
  email: z.object({ subject: z.string(), text: z.string() }),
});

export type Situation = (typeof situations)[number];
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
export type Meeting = z.infer<typeof meetingSchema>;
export type AssetInput = z.infer<typeof assetInputSchema>;
export type SuggestInput = z.infer<typeof suggestInputSchema>;
export type SuggestOutput = z.infer<typeof suggestOutputSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Part = z.infer<typeof partSchema>;
export type ValuePart = z.infer<typeof valuePartSchema>;
export type AskPart = z.infer<typeof askPartSchema>;
export type Remark = z.infer<typeof remarkSchema>;
export type Sourced = z.infer<typeof sourcedSchema>;
export type Slot = z.infer<typeof slotSchema>;
