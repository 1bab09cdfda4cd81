import { z } from '../model/zod.ts';
import { lineIdSchema, selfSchema } from './shared.ts';

export const readInputSchema = z.object({
  id: lineIdSchema,
  url: z.string(),
  html: z.string(),
  self: selfSchema.optional(),
});

const text = z.string().max(2_000);
const body = z.string().max(60_000);
const personSchema = z.object({ name: text.optional(), email: text.optional() });
const attendeeSchema = z.object({ email: text, name: text.optional(), response: text.optional() });

export const pageKinds = [
  'thread',
  'inbox',
  'compose',
  'event',
  'event_edit',
  'grid',
  'meeting',
  'contact',
  'lead',
  'account',
  'deal',
  'list',
  'other',
] as const;

/**
 * What a reader says of a page: plain, capped data. A field that is not on the page is left out, never guessed.
 * The same shape is what a content script sends, so the worker parses it with this schema.
 */
export const snapshotSchema = z.object({
  app: z.string().max(40),
  page: z.enum(pageKinds),
  /** `type` as the app itself calls it; `portal` tells one customer's records from another's where the host does not. */
  record: z.object({ type: text, id: text, portal: text.optional() }).optional(),
  contact: z
    .object({ name: text.optional(), email: text.optional(), title: text.optional(), phone: text.optional() })
    .optional(),
  account: z.object({ name: text, domain: text.optional() }).optional(),
  /** Stage, amount and day as they stand on the page; the day as YYYY-MM-DD where the page says it for machines. */
  deal: z
    .object({
      name: text,
      stage: text.optional(),
      amount: text.optional(),
      closeDate: text.optional(),
    })
    .optional(),
  thread: z
    .object({
      id: text.optional(),
      subject: text,
      messages: z
        .array(
          z.object({
            id: text.optional(),
            from: personSchema,
            to: z.array(personSchema).max(200),
            at: text.optional(),
            /** Epoch ms, out of Gmail's own message id. */
            sentAt: z.number().int().positive().optional(),
            /** Folded up: its words are not on the page. */
            isFolded: z.literal(true).optional(),
            text: body,
          }),
        )
        .max(200),
    })
    .optional(),
  composes: z
    .array(
      z.object({
        /** Tells one draft from another while both stand on the page. */
        key: z.string().min(1).max(200).optional(),
        kind: z.enum(['new', 'reply', 'forward']),
        to: z.array(personSchema).max(200),
        cc: z.array(personSchema).max(200),
        bcc: z.array(personSchema).max(200).optional(),
        /** The cursor is in this draft. */
        isFocused: z.literal(true).optional(),
        /** Written without formatting. */
        isPlainText: z.literal(true).optional(),
        subject: text,
        text: body,
      }),
    )
    .max(20)
    .optional(),
  /** The page says that a mail was sent just now, where it can with whose ids. */
  sentMark: z.object({ threadId: text.optional(), messageId: text.optional() }).optional(),
  event: z
    .object({
      eventId: text.optional(),
      calendarId: text.optional(),
      title: text,
      when: text.optional(),
      organizer: text.optional(),
      attendees: z.array(attendeeSchema).max(500),
    })
    .optional(),
  /** What people wrote on a CRM's record, as far as it is unfolded on the page; the order of the page. */
  timeline: z
    .array(
      z.object({
        /** Tells one entry from another, by the app's own id. */
        key: text.optional(),
        kind: z.enum(['note', 'email', 'call', 'meeting', 'other']),
        /** As it stands on the page; an ISO date or instant where the page says it for machines. */
        at: text.optional(),
        by: text.optional(),
        text: z.string().max(20_000),
      }),
    )
    .max(50)
    .optional(),
  people: z.array(personSchema).max(500),
  /** Which rule found which field, for the health page. */
  found: z.record(z.string().max(100), z.string().max(200)),
});

export const readOutputSchema = snapshotSchema.extend({ id: lineIdSchema });

export type PageSnapshot = z.infer<typeof snapshotSchema>;
export type PageKind = (typeof pageKinds)[number];
export type PagePerson = z.infer<typeof personSchema>;
