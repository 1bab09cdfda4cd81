import { email, id, shortText } from '../model/fields.ts';
import type { CalendarId, NextStepId } from '../model/ids.ts';
import { epochMs } from '../model/row.ts';
import { z } from '../model/zod.ts';
import { timeZoneSchema } from './shared.ts';

/** A meeting to be booked by a calendar's API. Sent twice it is booked once: the event's id is made of step and time. */
export const apiBookingSchema = z.object({
  /** Which connected Google account; the first one where it is left out. */
  calendarId: id<CalendarId>().optional(),
  nextStepId: id<NextStepId>(),
  title: shortText.min(1),
  /** Plain text; it stands in the invitation that the guests get. */
  agenda: z.string().max(8_000),
  startsAt: epochMs,
  minutes: z.number().int().min(1).max(1_440),
  guests: z.array(email.regex(/^[^\s@<>"]+@[^\s@<>"]+$/)).max(200),
  timeZone: timeZoneSchema,
  /** Asks for a Google Meet link. */
  hasVideo: z.boolean().optional(),
});

export type ApiBooking = z.infer<typeof apiBookingSchema>;

/** Where it stands now. `wasThere`: an earlier try had booked it already. `url` is the event's own page. */
export type Booked = { calendarId: CalendarId; url?: string; wasThere: boolean };
