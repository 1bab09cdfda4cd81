import { situations } from '../contract/suggest.ts';
import { mailParts } from '../draft/mail-parts.ts';
import { assetKind } from './asset-kind.ts';
import {
  calendarSchema,
  meetingRowSchema,
  playbookRowSchema,
  promptSchema,
  taskSchema,
} from './calendar-entities.ts';
import { dealSchema } from './deal-schema.ts';
import { contactIds, crmKeys, domain, email, id, longText, shortText, timeZone } from './fields.ts';
import type {
  AccountId,
  CallPlanId,
  ContactId,
  ConversationId,
  DealId,
  FactReviewId,
  NextStepId,
  NoteId,
  TouchId,
  ValueAssetId,
} from './ids.ts';
import { factKinds } from './fact-kinds.ts';
import { mergedPersonSchema } from './merged-person.ts';
import { epochMs, rowFields } from './row.ts';
import { settingsSchema } from './settings.ts';
import { z } from './zod.ts';

const mailId = z.string().min(1).max(200);
const channel = z.enum(['call', 'email']);
const lines = z
  .array(z.object({ text: shortText, dueAt: epochMs.optional(), doneAt: epochMs.optional() }))
  .max(50)
  .default([]);

export const contactSchema = z.object({
  ...rowFields,
  id: id<ContactId>(),
  name: shortText,
  /** Lower case, the main one first. */
  emails: z.array(email).max(50).default([]),
  title: shortText.optional(),
  phone: shortText.optional(),
  accountId: id<AccountId>().optional(),
  /** How this person wants to be reached (R29). */
  channel: channel.optional(),
  /** IANA name; what is not known is not guessed. */
  timeZone: timeZone.optional(),
  crmKeys,
  /** Records that are somebody else's, by the rep's word, whatever their address says. */
  notCrmKeys: crmKeys,
  /** Of whom this person is made, and what was theirs; so that they can be taken apart again, also from a backup. */
  merged: z.array(mergedPersonSchema).max(50).optional(),
  /** Set on a deleted contact: what still comes for it belongs to that one. */
  mergedInto: id<ContactId>().optional(),
});

export const accountSchema = z.object({
  ...rowFields,
  id: id<AccountId>(),
  name: shortText,
  /** Lower case, without `@`; never a free-mail domain. */
  domains: z.array(domain).max(100).default([]),
  crmKeys,
});

export const conversationSchema = z.object({
  ...rowFields,
  id: id<ConversationId>(),
  kind: z.enum(['call', 'meeting', 'email', 'voicemail']),
  at: epochMs,
  contactIds,
  accountId: id<AccountId>().optional(),
  dealId: id<DealId>().optional(),
  direction: z.enum(['in', 'out']).optional(),
  minutes: z.number().min(0).max(100_000).optional(),
  title: shortText.optional(),
  /** Started by hand and not ended yet: `minutes` come with its end. */
  isOn: z.boolean().optional(),
  outcome: z.enum(['held', 'no_show', 'rescheduled', 'cancelled']).optional(),
  /** The calendar meeting that it was (`meetingKey`). */
  meetingKey: z.string().max(3_000).optional(),
  /** Polite words that sounded like progress (R20), as they were heard. */
  brushOffs: z.array(shortText).max(50).optional(),
  /** The rep's own answer that the next meeting stands, where no calendar shows it. */
  isNextBooked: z.boolean().optional(),
  /** The mail that it was, by Gmail's own id, so that it is kept once. */
  messageId: mailId.optional(),
  /** What is different for the buyer since (R19); `nothing` is an answer and marks the deal fragile. */
  buyerChange: z
    .object({ kind: z.enum(['understanding', 'priority', 'confidence', 'nothing']), text: shortText })
    .optional(),
});

export const noteSchema = z.object({
  ...rowFields,
  id: id<NoteId>(),
  text: longText,
  source: z.enum(['notes', 'transcript', 'email', 'crm']).default('notes'),
  /** When it was said or written, which is what "last time" goes by. */
  at: epochMs,
  contactId: id<ContactId>().optional(),
  accountId: id<AccountId>().optional(),
  dealId: id<DealId>().optional(),
  conversationId: id<ConversationId>().optional(),
  /** Set on the second copy when a note was changed in two places at once. */
  conflictOf: id<NoteId>().optional(),
  /** Until when this is the note being written for its contact; left out once it is filed. */
  openUntil: epochMs.optional(),
});

export const touchSchema = z.object({
  ...rowFields,
  id: id<TouchId>(),
  kind: z.enum(['call', 'email', 'voicemail', 'linkedin', 'info_sent']),
  direction: z.enum(['in', 'out']).default('out'),
  at: epochMs,
  contactId: id<ContactId>(),
  dealId: id<DealId>().optional(),
  text: longText.optional(),
  assetIds: z.array(id<ValueAssetId>()).max(100).default([]),
  /** Of a mail that was noticed in Gmail: its ids there, what it answered to, and what of it came from the panel. */
  messageId: mailId.optional(),
  threadId: mailId.optional(),
  situation: z.enum(situations).optional(),
  parts: z.array(z.enum(mailParts)).max(10).optional(),
});

export const nextStepSchema = z.object({
  ...rowFields,
  id: id<NextStepId>(),
  contactId: id<ContactId>(),
  dealId: id<DealId>().optional(),
  conversationId: id<ConversationId>().optional(),
  text: shortText,
  /** 0 nothing · 1 the rep acts · 2 the buyer acts by a date · 3 date and time · 4 with a two-sided agenda. */
  strength: z.number().int().min(0).max(4),
  /** The meeting's start, or the day by which something is due. */
  startsAt: epochMs.optional(),
  minutes: z.number().int().min(1).max(1_440).optional(),
  agenda: z.array(shortText).max(50).default([]),
  /** What we bring, and what they bring (R15). */
  homework: z.object({ ours: lines, theirs: lines }).default({ ours: [], theirs: [] }),
  status: z.enum(['open', 'done', 'cancelled']).default('open'),
  /** Chosen then, and not yet seen in a calendar; left out once it was, or where the rep says that it stands. */
  waitingSince: epochMs.optional(),
  /** The calendar meeting that it became. Where that is gone later, the step no longer stands. */
  meetingKey: z.string().max(3_000).optional(),
});

export const valueAssetSchema = z.object({
  ...rowFields,
  id: id<ValueAssetId>(),
  kind: assetKind,
  title: shortText,
  text: longText.default(''),
  url: z.string().max(4_000).optional(),
  byline: shortText.optional(),
  siteName: shortText.optional(),
  publishedOn: shortText.optional(),
  /** The pains that it answers, in buyers' words: what the ranking goes by. */
  pains: z.array(shortText).max(200).default([]),
  tags: z.array(shortText).max(200).default([]),
  usedWith: z
    .array(z.object({ contactId: id<ContactId>(), at: epochMs }))
    .max(10_000)
    .default([]),
});

export const callPlanSchema = z.object({
  ...rowFields,
  id: id<CallPlanId>(),
  contactId: id<ContactId>(),
  /** What is different for the buyer when the call ends (R1). */
  change: shortText,
  questions: z.array(shortText).max(100).default([]),
});

/** The rep's word on one fact of a note: what was read wrong stays mended when newer rules read the note again. */
export const factReviewSchema = z.object({
  ...rowFields,
  id: id<FactReviewId>(),
  noteId: id<NoteId>(),
  /** The note's own contact, so that the reviews of a buyer are found with one look. */
  contactId: id<ContactId>(),
  /** The fact as the rules found it; `start` tells equal words apart. */
  kind: z.enum(factKinds),
  quote: z.string().min(1).max(250_000),
  start: z.number().int().min(0),
  verdict: z.enum(['dismissed', 'corrected']),
  /** What holds instead; `date` are the words that `due` answers, and without `due` they name no date. */
  change: z
    .object({
      kind: z.enum(factKinds).optional(),
      by: z.enum(['us', 'them']).optional(),
      date: shortText.optional(),
      due: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/)
        .optional(),
    })
    .default({}),
});

export type Contact = z.infer<typeof contactSchema>;
export type Account = z.infer<typeof accountSchema>;
export type Deal = z.infer<typeof dealSchema>;
export type Conversation = z.infer<typeof conversationSchema>;
export type Note = z.infer<typeof noteSchema>;
export type Touch = z.infer<typeof touchSchema>;
export type NextStep = z.infer<typeof nextStepSchema>;
export type ValueAsset = z.infer<typeof valueAssetSchema>;
export type CallPlan = z.infer<typeof callPlanSchema>;
export type FactReview = z.infer<typeof factReviewSchema>;

/** Every table by its name, in the order of a backup. */
export const tableSchemas = {
  contacts: contactSchema,
  accounts: accountSchema,
  deals: dealSchema,
  conversations: conversationSchema,
  notes: noteSchema,
  touches: touchSchema,
  nextSteps: nextStepSchema,
  valueAssets: valueAssetSchema,
  callPlans: callPlanSchema,
  factReviews: factReviewSchema,
  calendars: calendarSchema,
  meetings: meetingRowSchema,
  prompts: promptSchema,
  playbooks: playbookRowSchema,
  tasks: taskSchema,
  settings: settingsSchema,
} as const;

export type TableName = keyof typeof tableSchemas;
export type RowOf<Name extends TableName> = z.infer<(typeof tableSchemas)[Name]>;
export type InputOf<Name extends TableName> = z.input<(typeof tableSchemas)[Name]>;
