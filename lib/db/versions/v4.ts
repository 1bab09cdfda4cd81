/** Schema version 4, frozen: what is stored is found by a CRM's record (`crmKeys`, lib/core/model/crm-key.ts). */
export const v4 = {
  contacts: 'id, *emails, *nameWords, accountId, updatedAt, *crmKeys',
  accounts: 'id, *domains, *nameWords, *crmKeys',
  deals: 'id, *contactIds, accountId, *crmKeys',
} as const;
