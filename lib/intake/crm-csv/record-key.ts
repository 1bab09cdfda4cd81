import { crmKey } from '../../core/model/crm-key.ts';
import type { ExportCrm } from './fields.ts';

export type RecordKind = 'contact' | 'account' | 'deal';

/** Record kinds as the addresses of each CRM name them, and so its reader. */
const types: Record<ExportCrm, Record<RecordKind, string>> = {
  hubspot: { contact: '0-1', account: '0-2', deal: '0-3' },
  salesforce: { contact: 'Contact', account: 'Account', deal: 'Opportunity' },
  pipedrive: { contact: 'person', account: 'organization', deal: 'deal' },
};

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** Salesforce reports give 15 characters, everything else 18: the last three tell which of the others are capitals. */
function longId(id: string): string {
  if (!/^[A-Za-z0-9]{15}$/.test(id)) return id;
  const suffix = [0, 5, 10].map((from) => {
    const bits = Array.from({ length: 5 }, (_, place) =>
      /[A-Z]/.test(id.charAt(from + place)) ? 1 << place : 0,
    );
    return alphabet[bits.reduce((sum, bit) => sum + bit, 0)];
  });
  return id + suffix.join('');
}

/**
 * The key of an exported record. A CSV does not say whose CRM it is from, so the portal is empty: such a key joins the
 * files of one CRM, and is never that of a page (docs/adr/0024).
 */
export function recordKey(crm: ExportCrm | null, kind: RecordKind, id: string): string | undefined {
  const said = id.trim();
  if (crm === null || !/^[\w-]{1,64}$/.test(said)) return undefined;
  return crmKey({
    app: crm,
    portal: '',
    type: types[crm][kind],
    id: crm === 'salesforce' ? longId(said) : said,
  });
}
