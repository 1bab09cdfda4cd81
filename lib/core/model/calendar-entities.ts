import { promptKinds } from '../contract/guard.ts';
import { playbookSchema } from '../playbook/playbook-schema.ts';
import { email, id, shortText } from './fields.ts';
import type { CalendarId, ContactId, DealId, MeetingId, PlaybookId, PromptId, TaskId } from './ids.ts';
import { epochMs, rowFields } from './row.ts';
import { z } from './zod.ts';

/** Where meetings come from, the most trusted first. `ics_file`: dropped once, so it knows nothing newer. */
export const calendarKinds = ['google', 'caldav', 'ics', 'ics_file'] as const;

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One connected calendar account, address or file. How its last sync went stands in `calendarSync`, on this device only. */
export const calendarSchema = z.object({
  ...rowFields,
  id: id<CalendarId>(),
  kind: z.enum(calendarKinds),
  name: shortText,
  /** Off: it stays connected, its meetings do not count. */
  isOn: z.boolean().default(true),
  /** A password, or an address that works as one: masked on screen, in a backup only when asked for. */
  secret: z
    .object({ address: shortText.optional(), user: shortText.optional(), password: shortText.optional() })
    .optional(),
  /** OAuth client of a company's own (Google); the build's where it is left out. */
  clientId: shortText.optional(),
  /** The calendars of the account; those that are left out count. */
  parts: z
    .array(z.object({ id: shortText, name: shortText, isCounted: z.boolean() }))
    .max(500)
    .default([]),
});

/** One instance of an event as its calendar last told it. Kept for some weeks around now, and written only by the sync. */
export const meetingRowSchema = z.object({
  ...rowFields,
  /** Of calendar, uid and instance, so that a second sync writes the same row (`meetingId`). */
  id: id<MeetingId>(),
  calendarId: id<CalendarId>(),
  /** Which of the account's calendars. */
  part: shortText.optional(),
  uid: z.string().min(1).max(2_000),
  /** Which instance of a series, in UTC or as a day (RFC 5545 §3.8.4.4). */
  recurrenceId: shortText.optional(),
  title: shortText.default(''),
  startsAt: epochMs,
  endsAt: epochMs,
  /** Days of an all-day event, the end excluded; `startsAt` and `endsAt` are then midnights of the rep's zone. */
  startsOn: isoDay.optional(),
  endsOn: isoDay.optional(),
  status: z.enum(['confirmed', 'tentative', 'cancelled']).default('confirmed'),
  /** Its calendar shows it as free (`TRANSP:TRANSPARENT`): it takes no time of the rep's. */
  isFree: z.boolean().optional(),
  organizer: z.object({ email, name: shortText.optional() }).optional(),
  attendees: z
    .array(
      z.object({
        email,
        name: shortText.optional(),
        response: z.enum(['accepted', 'declined', 'tentative', 'needs_action']).optional(),
      }),
    )
    .max(2_000)
    .default([]),
  /** The event's own page in its calendar. */
  url: z.string().max(4_000).optional(),
});

/** What the guard told (`GuardRow` in lib/core/guard/world.ts says what each field is for). */
export const promptSchema = z.object({
  ...rowFields,
  id: id<PromptId>(),
  kind: z.enum(promptKinds),
  /** A day may hold one block of hundreds of calls. */
  meetings: z.array(z.string().max(3_000)).max(5_000),
  coversBlock: z.boolean().optional(),
  at: epochMs,
  toldAt: epochMs,
  deliveredAt: epochMs.optional(),
  seenAt: epochMs.optional(),
  snoozedUntil: epochMs.optional(),
  snoozes: z.number().int().min(0).default(0),
  dismissedAt: epochMs.optional(),
});

/** A playbook of the rep's own; deals and settings name it by this row's id. */
export const playbookRowSchema = z.object({ ...rowFields, id: id<PlaybookId>(), playbook: playbookSchema });

export const taskKinds = ['meeting', 'ours', 'theirs', 'no_next_step', 'teaser', 'attempt', 'own'] as const;

/** The rep's word on a line of Today: done, or later. What there is to do is derived anew each time; `own` is hers. */
export const taskSchema = z.object({
  ...rowFields,
  /** Of what the line is about, so that the same line is the same row. */
  id: id<TaskId>(),
  kind: z.enum(taskKinds),
  text: shortText,
  dueAt: epochMs,
  contactId: id<ContactId>().optional(),
  dealId: id<DealId>().optional(),
  doneAt: epochMs.optional(),
  snoozedUntil: epochMs.optional(),
});

export type Calendar = z.infer<typeof calendarSchema>;
export type CalendarKind = Calendar['kind'];
export type MeetingRow = z.infer<typeof meetingRowSchema>;
export type PromptRow = z.infer<typeof promptSchema>;
export type PlaybookRow = z.infer<typeof playbookRowSchema>;
export type Task = z.infer<typeof taskSchema>;
