import { z } from '../model/zod.ts';
import { toInstant } from '../schedule/zoned-time.ts';
import { lineIdSchema, timeZoneSchema } from './shared.ts';

/** A day or an instant; instances are given inside `[from, to)`. */
const boundSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/, {
    error: 'an ISO 8601 day or instant is expected, for example 2026-11-19T00:00:00Z',
    abort: true,
  })
  .refine((text) => !Number.isNaN(toInstant(text, 'UTC')), { error: 'there is no such day or time' });

export const calendarInputSchema = z.object({
  id: lineIdSchema,
  ics: z.string(),
  from: boundSchema,
  to: boundSchema,
  /** Where floating times and days are local. */
  timeZone: timeZoneSchema.default('UTC'),
});

/** One instance of an event. `start` and `end` are instants with offset, or days of an all-day event (`end` excluded). */
export const calendarEventSchema = z.object({
  uid: z.string(),
  /** Which instance of a series it is, wherever it was moved to: its own instant in UTC, or its day. */
  recurrenceId: z.string().optional(),
  title: z.string(),
  start: z.string(),
  end: z.string(),
  allDay: z.boolean(),
  status: z.enum(['confirmed', 'tentative', 'cancelled']),
  organizer: z.object({ email: z.string(), name: z.string().optional() }).optional(),
  attendees: z.array(
    z.object({
      email: z.string(),
      name: z.string().optional(),
      response: z.enum(['accepted', 'declined', 'tentative', 'needs_action']).optional(),
    }),
  ),
});

export const calendarOutputSchema = z.object({
  id: lineIdSchema,
  events: z.array(calendarEventSchema),
  warnings: z.array(z.string()),
});

export type CalendarInput = z.infer<typeof calendarInputSchema>;
export type CalendarEvent = z.infer<typeof calendarEventSchema>;
export type Calendar = Omit<z.infer<typeof calendarOutputSchema>, 'id'>;
