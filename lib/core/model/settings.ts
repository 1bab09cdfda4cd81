import { domain, email, shortText, timeZone } from './fields.ts';
import { epochMs, rowFields } from './row.ts';
import { z } from './zod.ts';

/** One row, always under the same id. */
export const settingsSchema = z.object({
  ...rowFields,
  id: z.literal('settings').default('settings'),
  self: z
    .object({
      name: shortText.optional(),
      company: shortText.optional(),
      emails: z.array(email).max(50).default([]),
      domains: z.array(domain).max(50).default([]),
      timeZone: timeZone.optional(),
      workingHours: z.object({ start: z.string().max(5), end: z.string().max(5) }).optional(),
      holidays: z.array(z.string().max(10)).max(1_000).optional(),
    })
    .prefault({}),
  playbook: shortText.default('consultative'),
  /** When the disclosure was read and accepted; null before the first run is through. */
  welcomedAt: epochMs.nullable().default(null),
  /** Whether single letters work as keys (WCAG 2.1.4); they do unless it is false. */
  hasLetterKeys: z.boolean().optional(),
  /** Where `self.holidays` were taken from, so that next year's can be fetched too. */
  holidayRegion: z.object({ country: z.string().max(10), state: z.string().max(20).optional() }).optional(),
  /** How a booking goes into the calendar: the way that was taken last. */
  bookingWay: z.enum(['google', 'outlook', 'ics', 'api']).optional(),
  guard: z
    .object({
      /** Local times "22:00"; only the panel speaks then. */
      quietHours: z.object({ from: z.string().max(5), to: z.string().max(5) }).optional(),
      /** Uids, of a whole series too, and addresses that the rep does not want to hear of. */
      mutedMeetings: z.array(z.string().max(3_000)).max(5_000).default([]),
      mutedPeople: z.array(email).max(5_000).default([]),
      /** More guests than this are an event; 15 where it is left out. */
      maxGuests: z.number().int().min(1).max(1_000).optional(),
      /** System notifications; the panel and the badge tell the same without. On where it is left out. */
      hasNotifications: z.boolean().optional(),
    })
    .optional(),
});

export type Settings = z.infer<typeof settingsSchema>;
