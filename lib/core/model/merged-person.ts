import { crmKeys, email, id, shortText, timeZone } from './fields.ts';
import type { AccountId, ContactId } from './ids.ts';
import { epochMs } from './row.ts';
import { z } from './zod.ts';

const rowIds = z.array(z.string().min(1).max(1_000)).max(100_000);

/** What a contact says of its own; all of it is lent to the one it is merged into where that one has none. */
export const lendable = ['title', 'phone', 'accountId', 'channel', 'timeZone'] as const;

/** A contact that was merged into another one, with all that is needed to make two of them again. */
export const mergedPersonSchema = z.object({
  id: id<ContactId>(),
  /** Into whom at first: who that one is merged into in turn takes over the whole list. */
  into: id<ContactId>(),
  mergedAt: epochMs,
  name: shortText,
  emails: z.array(email).max(50),
  title: shortText.optional(),
  phone: shortText.optional(),
  accountId: id<AccountId>().optional(),
  channel: z.enum(['call', 'email']).optional(),
  timeZone: timeZone.optional(),
  crmKeys,
  notCrmKeys: crmKeys,
  /** What the other one had not had before. */
  gave: z.object({
    emails: z.array(email).max(50),
    crmKeys: z.array(z.string().max(2_000)).max(50),
    notCrmKeys: z.array(z.string().max(2_000)).max(50),
    fields: z.array(z.enum(lendable)),
  }),
  /** Rows that went over, by table; `both`: those in which the other one stood already. */
  rows: z.record(z.string().max(40), rowIds),
  both: z.record(z.string().max(40), rowIds),
  /** When which asset was used with this person, as `usedWith` of the asset said. */
  used: z.array(z.object({ assetId: z.string().max(1_000), at: epochMs })).max(10_000),
});

export type MergedPerson = z.infer<typeof mergedPersonSchema>;
