import { contactIds, crmKeys, id, shortText } from './fields.ts';
import type { AccountId, DealId } from './ids.ts';
import { epochMs, rowFields } from './row.ts';
import { z } from './zod.ts';

export const dealSchema = z.object({
  ...rowFields,
  id: id<DealId>(),
  name: shortText,
  accountId: id<AccountId>().optional(),
  contactIds,
  stage: shortText.optional(),
  /** As it stands on the page or was typed ("$45,000"): nothing is converted. */
  amount: shortText.optional(),
  /** A preset's name or the id of a playbook of the rep's own. */
  playbook: shortText.optional(),
  /** Open where it is left out: only an open deal needs a next step (R18). */
  status: z.enum(['open', 'won', 'lost']).optional(),
  /** The day on which it is to be won, as it stands in the CRM; YYYY-MM-DD where that says it for machines. */
  closeDate: shortText.optional(),
  /** Every stage that was seen, and when it was first seen there; the last one is `stage`. */
  stages: z
    .array(z.object({ stage: shortText, seenAt: epochMs }))
    .max(500)
    .optional(),
  crmKeys,
});
