/**
 * Schema version 1, frozen: it imports nothing and is never edited. First the primary key, then one index for each
 * way in which rows are looked up. `*nameWords` holds what `lib/db/index-fields.ts` derives from a name.
 */
export const v1 = {
  contacts: 'id, *emails, *nameWords, accountId, updatedAt',
  accounts: 'id, *domains, *nameWords',
  deals: 'id, *contactIds, accountId',
  conversations: 'id, *contactIds',
  notes: 'id, [contactId+at], [contactId+openUntil], conversationId',
  touches: 'id, [contactId+at]',
  nextSteps: 'id, contactId, [status+startsAt]',
  valueAssets: 'id',
  callPlans: 'id, contactId',
  settings: 'id',
  drafts: 'id',
  facts: 'contactId',
  device: 'id',
} as const;
