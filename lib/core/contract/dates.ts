import { z } from '../model/zod.ts';
import { lineIdSchema, nowSchema, spanSchema, timeZoneSchema } from './shared.ts';

export const grains = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;

/** The languages that have a vocabulary of time. */
export const languages = ['en', 'de'] as const;

export const datesInputSchema = z.object({
  id: lineIdSchema,
  text: z.string(),
  now: nowSchema,
  timeZone: timeZoneSchema.optional(),
  /** The month, 1 to 12, in which the fiscal year begins; without it a fiscal quarter is asked, not shown. */
  fiscalYearStart: z.number().int().min(1).max(12).optional(),
  /** Whose "3pm your time" is; without it such a time is asked. */
  contactTimeZone: timeZoneSchema.optional(),
  /** Without it the text's own words tell. */
  language: z.enum(languages).optional(),
});

/** `from` is included, `to` excluded: local `YYYY-MM-DD` for a day and larger, ISO 8601 with offset for hour and minute. */
export const dateSchema = spanSchema.extend({
  from: z.string(),
  to: z.string(),
  grain: z.enum(grains),
  /** False where it should be asked, not shown as fact. */
  certain: z.boolean(),
  condition: z.string().optional(),
  relation: z.enum(['after', 'before', 'by', 'until', 'since', 'from']).optional(),
  rule: z.string(),
});

export const datesOutputSchema = z.object({ id: lineIdSchema, dates: z.array(dateSchema) });
