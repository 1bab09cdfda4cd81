import { situations } from '../contract/suggest.ts';
import { z } from '../model/zod.ts';
import { windowTriggers } from './window-triggers.ts';

/** Where a rule comes from: one or more of S0 to S4, or the rep ("own"). */
const source = z.string().min(1).max(60);
const text = z.string().min(1).max(600);
const ruleId = z.string().min(1).max(80);

/** Business days, both ends included, counted from the trigger (0 is its own day); `target` is tried first. */
const windowSchema = z
  .object({
    from: z.number().int().min(0).max(60),
    to: z.number().int().min(0).max(60),
    target: z.number().int().min(0).max(60).optional(),
    source,
  })
  .refine((window) => window.from <= window.to, { error: 'from comes after to', path: ['from'] });

const partUse = z.enum(['needed', 'optional', 'left_out']);
const partsSchema = z.object({ opener: partUse, value: partUse, ask: partUse, source });

export const stallKinds = [
  'cooled',
  'think_it_over',
  'partner',
  'vendors',
  'budget',
  'tried_before',
  'internal',
  'freeze',
] as const;

/** A playbook is data: lists and enums, no expressions and no patterns of the rep's own. */
export const playbookSchema = z.object({
  name: z.string().min(1).max(120),
  title: text,
  /** `close` switches on R10 and R25. */
  motion: z.enum(['advance', 'close']),
  /** Strength from which a next step counts as booked. */
  minStrength: z.number().int().min(0).max(4),
  windows: z.record(z.enum(windowTriggers), windowSchema),
  /** After information was sent, in hours. */
  infoSentHours: z.object({ from: z.number().min(0).max(720), to: z.number().min(1).max(720), source }),
  guard: z.object({
    nudgeMinutes: z.number().int().min(1).max(60),
    graceMinutes: z.number().int().min(0).max(120),
    maxGapDays: z.number().int().min(1).max(60),
    teaserDaysBefore: z.number().int().min(0).max(14),
    source,
  }),
  cadence: z.object({
    darkAfter: z.number().int().min(1).max(20),
    nurtureAfter: z.number().int().min(1).max(40),
    source,
  }),
  parts: z.record(z.enum(situations), partsSchema),
  /** Plain phrases, found as they stand, letter case aside. */
  phrases: z
    .array(z.object({ phrase: text, rule: ruleId, source, allowedIn: z.array(z.enum(situations)) }))
    .max(200),
  stalls: z
    .array(z.object({ stall: z.enum(stallKinds), say: text, ask: text, rule: ruleId, source }))
    .max(40),
  scripts: z.array(z.object({ id: ruleId, text, source })).max(60),
  checklist: z.array(z.object({ id: ruleId, text, source })).max(60),
  channel: z.object({
    /** `call`: every follow-up is a call, whatever went before; `follow_buyer`: as the buyer answers. */
    policy: z.enum(['call', 'follow_buyer']),
    writeAfterCalls: z.number().int().min(1).max(20),
    source,
  }),
});

export type Playbook = z.infer<typeof playbookSchema>;
export type StallKind = (typeof stallKinds)[number];
