import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerDiagnosis } from '../../lib/platform/answer-diagnosis.ts';
import { answerSelection } from '../../lib/platform/answer-selection.ts';
import { reportPage } from '../../lib/platform/report-page.ts';
import { scriptSignal } from '../../lib/platform/script-signal.ts';
import { maskSite } from '../../lib/readers/dom/mask-page.ts';
import { readMarkedWords } from '../../lib/readers/dom/selected-text.ts';
import { crmReaderOf, readCrm } from '../../lib/readers/read-crm.ts';

export default defineContentScript({
  // No matches: WXT would turn them into fixed host permissions. `syncSiteScripts` registers it once it is allowed.
  registration: 'runtime',
  // A page that never finishes loading is read all the same.
  runAt: 'document_start',
  main({ signal: ended }) {
    const signal = scriptSignal(ended);
    reportPage(readCrm, signal, { isHurried: true });
    answerSelection(readMarkedWords, signal);
    answerDiagnosis(
      readCrm,
      (page, max) => maskSite([crmReaderOf(page, location.href).rules])(page, max),
      signal,
    );
  },
});
