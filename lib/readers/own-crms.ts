import type { CrmReaders } from './crm-reading.ts';
import { readDynamics365 } from './dynamics-365/read-dynamics-365.ts';
import { isDynamics365 } from './dynamics-365/record-address.ts';
import { dynamics365Rules } from './dynamics-365/selectors.ts';
import { readGeneric } from './generic/read-generic.ts';
import { genericRules } from './generic/selectors.ts';
import { isAtomicCrm, readAtomicCrm } from './atomic-crm/read-atomic-crm.ts';
import { atomicCrmRules } from './atomic-crm/selectors.ts';
import { isEspoCrm, readEspoCrm } from './espocrm/read-espocrm.ts';
import { espoCrmRules } from './espocrm/selectors.ts';
import { isOdoo, readOdoo } from './odoo/read-odoo.ts';
import { odooRules } from './odoo/selectors.ts';
import { isSuiteCrm } from './suitecrm/is-suite-crm.ts';
import { readSuiteCrm } from './suitecrm/read-suitecrm.ts';
import { suiteCrmRules } from './suitecrm/selectors.ts';
import { isTryton, readTryton } from './tryton/read-tryton.ts';
import { trytonRules } from './tryton/selectors.ts';
import { isTwenty, readTwenty } from './twenty/read-twenty.ts';
import { twentyRules } from './twenty/selectors.ts';

/** CRMs that also run under their buyers' own hosts, and what all pages have in common: read by the content script `own-crm`. */
export const ownCrms = {
  'dynamics-365': { read: readDynamics365, rules: dynamics365Rules, isHere: isDynamics365 },
  odoo: { read: readOdoo, rules: odooRules, isHere: isOdoo },
  espocrm: { read: readEspoCrm, rules: espoCrmRules, isHere: isEspoCrm },
  suitecrm: { read: readSuiteCrm, rules: suiteCrmRules, isHere: isSuiteCrm },
  'atomic-crm': { read: readAtomicCrm, rules: atomicCrmRules, isHere: isAtomicCrm },
  tryton: { read: readTryton, rules: trytonRules, isHere: isTryton },
  twenty: { read: readTwenty, rules: twentyRules, isHere: isTwenty },
  generic: { read: readGeneric, rules: genericRules },
} as const satisfies CrmReaders;
