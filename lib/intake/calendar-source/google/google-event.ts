import { z } from '../../../core/model/zod.ts';

const text = z.string();
const time = z.object({ date: text.optional(), dateTime: text.optional() });
const person = z.object({ email: text.optional(), displayName: text.optional() });

/** What is read of an event (developers.google.com/workspace/calendar/api/v3/reference/events). */
export const googleEventSchema = z.object({
  id: text,
  status: text.optional(),
  eventType: text.optional(),
  htmlLink: text.optional(),
  summary: text.optional(),
  iCalUID: text.optional(),
  /** The series, and which instance of it this is. */
  recurringEventId: text.optional(),
  originalStartTime: time.optional(),
  start: time.optional(),
  end: time.optional(),
  transparency: text.optional(),
  organizer: person.optional(),
  attendees: z
    .array(
      person.extend({
        responseStatus: text.optional(),
        resource: z.boolean().optional(),
        /** Whoever the calendar belongs to. */
        self: z.boolean().optional(),
      }),
    )
    .optional(),
});

export type GoogleEvent = z.infer<typeof googleEventSchema>;

/** The fields of the schema above: nothing else of an event leaves Google, no description and no attachment. */
export const eventFields = [
  'id,status,eventType,htmlLink,summary,iCalUID,recurringEventId,originalStartTime,start,end,transparency',
  'organizer(email,displayName)',
  'attendees(email,displayName,responseStatus,resource,self)',
].join(',');
