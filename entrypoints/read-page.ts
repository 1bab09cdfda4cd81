import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOnce } from '../lib/platform/report-page.ts';
import { readCrm } from '../lib/readers/read-crm.ts';

/** Run once by a gesture on a page that has no reader of its own; its value is the answer. */
export default defineUnlistedScript(() =>
  readOnce((page, url) => readCrm(page, url, { selection: page.getSelection()?.toString() })),
);
