import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerDiagnosis } from '../../lib/platform/answer-diagnosis.ts';
import { reportPage } from '../../lib/platform/report-page.ts';
import { scriptSignal } from '../../lib/platform/script-signal.ts';
import { maskSite } from '../../lib/readers/dom/mask-page.ts';
import { readHubSpot } from '../../lib/readers/hubspot/read-hubspot.ts';
import { hubspotRules } from '../../lib/readers/hubspot/selectors.ts';

export default defineContentScript({
  // No matches: WXT would turn them into fixed host permissions. `syncSiteScripts` registers it once it is allowed.
  registration: 'runtime',
  // A page that never finishes loading is read all the same.
  runAt: 'document_start',
  main({ signal: ended }) {
    const signal = scriptSignal(ended);
    reportPage(readHubSpot, signal);
    answerDiagnosis(readHubSpot, maskSite([hubspotRules]), signal);
  },
});
