import { defineContentScript } from 'wxt/utils/define-content-script';
import { followRecords } from '../../lib/page/follow-records.ts';
import { hostedCrms } from '../../lib/readers/hosted-crms.ts';

export default defineContentScript({
  // No matches: WXT would turn them into fixed host permissions. `syncSiteScripts` registers it once it is allowed.
  registration: 'runtime',
  // A page that never finishes loading is read all the same.
  runAt: 'document_start',
  main: ({ signal }) => followRecords(hostedCrms, signal),
});
