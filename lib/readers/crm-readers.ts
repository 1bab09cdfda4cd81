import { isAtomicCrm, readAtomicCrm } from './atomic-crm/read-atomic-crm.ts';
import { atomicCrmRules } from './atomic-crm/selectors.ts';
import { readAttio } from './attio/read-attio.ts';
import { attioRules } from './attio/selectors.ts';
import { readClose } from './close/read-close.ts';
import { closeRules } from './close/selectors.ts';
import { readCopper } from './copper/read-copper.ts';
import { copperRules } from './copper/selectors.ts';
import { readDynamics365 } from './dynamics-365/read-dynamics-365.ts';
import { isDynamics365 } from './dynamics-365/record-address.ts';
import { dynamics365Rules } from './dynamics-365/selectors.ts';
import { isEspoCrm, readEspoCrm } from './espocrm/read-espocrm.ts';
import { espoCrmRules } from './espocrm/selectors.ts';
import { readFreshsales } from './freshsales/read-freshsales.ts';
import { freshsalesRules } from './freshsales/selectors.ts';
import { readHubSpot } from './hubspot/read-hubspot.ts';
import { hubspotRules } from './hubspot/selectors.ts';
import { readLinkedIn } from './linkedin/read-linkedin.ts';
import { linkedInRules } from './linkedin/selectors.ts';
import { isOdoo, readOdoo } from './odoo/read-odoo.ts';
import { odooRules } from './odoo/selectors.ts';
import { readPipedrive } from './pipedrive/read-pipedrive.ts';
import { pipedriveRules } from './pipedrive/selectors.ts';
import { isSalesforce, readSalesforce } from './salesforce/read-salesforce.ts';
import { salesforceRules } from './salesforce/selectors.ts';
import { isSuiteCrm } from './suitecrm/is-suite-crm.ts';
import { readSuiteCrm } from './suitecrm/read-suitecrm.ts';
import { suiteCrmRules } from './suitecrm/selectors.ts';
import { isTryton, readTryton } from './tryton/read-tryton.ts';
import { trytonRules } from './tryton/selectors.ts';
import { isTwenty, readTwenty } from './twenty/read-twenty.ts';
import { twentyRules } from './twenty/selectors.ts';
import { readZohoCrm } from './zoho-crm/read-zoho-crm.ts';
import { zohoCrmRules } from './zoho-crm/selectors.ts';
import type { CrmId } from '../core/model/crm-sites.ts';
import type { Rules } from './dom/rule.ts';
import type { Reader } from './read-options.ts';

export type CrmReader = {
  read: Reader;
  /** What a diagnosis may name. */
  rules: Rules;
  /** Whether a page under anybody's address is of this app: by marks that the app alone leaves. */
  isHere?: (document: Document, url: URL) => boolean;
};

/** One line for each CRM of lib/core/model/crm-sites.ts; the compiler misses one that is not there. */
export const crmReaders: Record<CrmId, CrmReader> = {
  hubspot: { read: readHubSpot, rules: hubspotRules },
  salesforce: { read: readSalesforce, rules: salesforceRules, isHere: isSalesforce },
  pipedrive: { read: readPipedrive, rules: pipedriveRules },
  'zoho-crm': { read: readZohoCrm, rules: zohoCrmRules },
  'dynamics-365': { read: readDynamics365, rules: dynamics365Rules, isHere: isDynamics365 },
  odoo: { read: readOdoo, rules: odooRules, isHere: isOdoo },
  espocrm: { read: readEspoCrm, rules: espoCrmRules, isHere: isEspoCrm },
  suitecrm: { read: readSuiteCrm, rules: suiteCrmRules, isHere: isSuiteCrm },
  'atomic-crm': { read: readAtomicCrm, rules: atomicCrmRules, isHere: isAtomicCrm },
  tryton: { read: readTryton, rules: trytonRules, isHere: isTryton },
  close: { read: readClose, rules: closeRules },
  attio: { read: readAttio, rules: attioRules },
  copper: { read: readCopper, rules: copperRules },
  freshsales: { read: readFreshsales, rules: freshsalesRules },
  twenty: { read: readTwenty, rules: twentyRules, isHere: isTwenty },
  linkedin: { read: readLinkedIn, rules: linkedInRules },
};
