import { defineContentScript } from 'wxt/utils/define-content-script';
import { reportPage } from '../../lib/platform/report-page.ts';
import { scriptSignal } from '../../lib/platform/script-signal.ts';
import { readMeet } from '../../lib/readers/meet/read-meet.ts';

export default defineContentScript({
  // No matches: WXT would turn them into fixed host permissions. `syncSiteScripts` registers it once it is allowed.
  registration: 'runtime',
  // A page that never finishes loading is read all the same.
  runAt: 'document_start',
  main: ({ signal }) => reportPage(readMeet, scriptSignal(signal)),
});
