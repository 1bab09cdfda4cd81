import { defineContentScript } from 'wxt/utils/define-content-script';
import { reportPage } from '../../lib/platform/report-page.ts';
import { readCalendar } from '../../lib/readers/calendar/read-calendar.ts';

export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  // A page that never finishes loading is read all the same.
  runAt: 'document_start',
  main: ({ signal }) => reportPage(readCalendar, signal),
});
