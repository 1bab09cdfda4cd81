import { z } from '../model/zod.ts';
import { isKnownTimeZone, toInstant } from '../schedule/zoned-time.ts';

/** UTF-16 offsets into `text`, or into that turn's text; `quote` is exactly `text.slice(start, end)`. */
export const spanSchema = z.object({
  quote: z.string(),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  turn: z.number().int().min(0).optional(),
});

export const sourceSchema = z.enum(['notes', 'transcript', 'email', 'crm']);

export const turnSchema = z.object({
  speaker: z.string().optional(),
  text: z.string(),
  at: z.union([z.string(), z.number()]).optional(),
});

/** ISO 8601, local or with an offset. */
export const nowSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/, {
    error: 'an ISO 8601 date and time is expected, for example 2026-11-19T15:00:00+01:00',
    abort: true,
  })
  .refine((text) => !Number.isNaN(toInstant(text, 'UTC')), { error: 'there is no such date or time' });

/** IANA name; an unknown one is refused, since every time of day hangs on it. */
export const timeZoneSchema = z
  .string()
  .refine(isKnownTimeZone, { error: 'an IANA time zone is expected, for example Europe/Berlin' });

export const selfSchema = z.object({
  name: z.string().optional(),
  email: z.string().optional(),
  company: z.string().optional(),
  emails: z.array(z.string()).optional(),
  domains: z.array(z.string()).optional(),
  timeZone: timeZoneSchema.optional(),
  /** `{start: "09:00", end: "17:00"}`; other forms are read by `lib/core/schedule`. */
  workingHours: z.unknown().optional(),
  holidays: z.array(z.string()).optional(),
});

export const contactInputSchema = z.object({
  name: z.string().optional(),
  email: z.string().optional(),
  company: z.string().optional(),
  title: z.string().optional(),
  timeZone: timeZoneSchema.optional(),
  channel: z.enum(['call', 'email']).optional(),
});

export const lineIdSchema = z.union([z.string(), z.number()]);

export type Source = z.infer<typeof sourceSchema>;
export type Self = z.infer<typeof selfSchema>;
export type ContactInput = z.infer<typeof contactInputSchema>;
