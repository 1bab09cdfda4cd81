import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerSelection } from '../../lib/platform/answer-selection.ts';
import { reportPage } from '../../lib/platform/report-page.ts';
import { readGmail } from '../../lib/readers/gmail/read-gmail.ts';
import { readSelection } from '../../lib/readers/gmail/read-selection.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  // A page that never finishes loading is read all the same.
  runAt: 'document_start',
  main: ({ signal }) => {
    reportPage(readGmail, signal);
    answerSelection(readSelection, signal);
  },
});
