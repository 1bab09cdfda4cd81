import type { CrmId } from '../core/model/crm-sites.ts';
import type { CrmReader } from './crm-reading.ts';
import { hostedCrms } from './hosted-crms.ts';
import { readLinkedIn } from './linkedin/read-linkedin.ts';
import { linkedInRules } from './linkedin/selectors.ts';
import { ownCrms } from './own-crms.ts';

/** Every CRM, and what reads any other page. The compiler misses one that is in neither list. */
export const crmReaders: Record<CrmId | 'generic', CrmReader> = {
  ...hostedCrms,
  ...ownCrms,
  linkedin: { read: readLinkedIn, rules: linkedInRules },
};
