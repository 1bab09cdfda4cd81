import { defineContentScript } from 'wxt/utils/define-content-script';
import { draftChips } from '../../lib/page/chip/chips.ts';
import { draftsOnPage } from '../../lib/page/draft/read-drafts.ts';
import { serveDrafts } from '../../lib/page/serve-drafts.ts';
import { answerDiagnosis } from '../../lib/platform/answer-diagnosis.ts';
import { answerSelection } from '../../lib/platform/answer-selection.ts';
import { watchChip } from '../../lib/platform/chip-setting.ts';
import { sendToWorker } from '../../lib/platform/messages.ts';
import { reportPage } from '../../lib/platform/report-page.ts';
import { maskSite } from '../../lib/readers/dom/mask-page.ts';
import { composeRules } from '../../lib/readers/gmail/compose-selectors.ts';
import { draftKeys } from '../../lib/readers/gmail/draft-keys.ts';
import { scriptSignal } from '../../lib/platform/script-signal.ts';
import { readGmail } from '../../lib/readers/gmail/read-gmail.ts';
import { readSelection } from '../../lib/readers/gmail/read-selection.ts';
import { gmailRules } from '../../lib/readers/gmail/selectors.ts';
import { walls } from '../../lib/readers/gmail/walls.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  // A page that never finishes loading is read all the same.
  runAt: 'document_start',
  main({ signal: ended }) {
    const signal = scriptSignal(ended);
    const options = { keyOf: draftKeys() };
    const drafts = draftsOnPage(options);
    const chips = draftChips(drafts.list, () => void sendToWorker('panel:open', undefined), signal);
    serveDrafts(drafts.read, chips, signal);
    signal.addEventListener('abort', watchChip(chips.setOn));
    reportPage((document, url) => {
      chips.update();
      return readGmail(document, url, options);
    }, signal);
    answerSelection(readSelection, signal);
    answerDiagnosis(readGmail, maskSite([gmailRules, composeRules], walls), signal);
  },
});
