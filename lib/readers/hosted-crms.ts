import type { CrmReaders } from './crm-reading.ts';
import { readAttio } from './attio/read-attio.ts';
import { attioRules } from './attio/selectors.ts';
import { readClose } from './close/read-close.ts';
import { closeRules } from './close/selectors.ts';
import { readCopper } from './copper/read-copper.ts';
import { copperRules } from './copper/selectors.ts';
import { readFreshsales } from './freshsales/read-freshsales.ts';
import { freshsalesRules } from './freshsales/selectors.ts';
import { readHubSpot } from './hubspot/read-hubspot.ts';
import { hubspotRules } from './hubspot/selectors.ts';
import { readPipedrive } from './pipedrive/read-pipedrive.ts';
import { pipedriveRules } from './pipedrive/selectors.ts';
import { readSalesforce } from './salesforce/read-salesforce.ts';
import { salesforceRules } from './salesforce/selectors.ts';
import { readZohoCrm } from './zoho-crm/read-zoho-crm.ts';
import { zohoCrmRules } from './zoho-crm/selectors.ts';

/** CRMs that run under their makers' hosts alone, read by the content script `crm`. */
export const hostedCrms = {
  hubspot: { read: readHubSpot, rules: hubspotRules },
  salesforce: { read: readSalesforce, rules: salesforceRules },
  pipedrive: { read: readPipedrive, rules: pipedriveRules },
  'zoho-crm': { read: readZohoCrm, rules: zohoCrmRules },
  close: { read: readClose, rules: closeRules },
  attio: { read: readAttio, rules: attioRules },
  copper: { read: readCopper, rules: copperRules },
  freshsales: { read: readFreshsales, rules: freshsalesRules },
} as const satisfies CrmReaders;
