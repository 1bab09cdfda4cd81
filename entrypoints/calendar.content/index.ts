import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerDiagnosis } from '../../lib/platform/answer-diagnosis.ts';
import { reportPage } from '../../lib/platform/report-page.ts';
import { scriptSignal } from '../../lib/platform/script-signal.ts';
import { readCalendar } from '../../lib/readers/calendar/read-calendar.ts';
import { calendarRules } from '../../lib/readers/calendar/selectors.ts';
import { maskSite } from '../../lib/readers/dom/mask-page.ts';

export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  // A page that never finishes loading is read all the same.
  runAt: 'document_start',
  main({ signal: ended }) {
    const signal = scriptSignal(ended);
    reportPage(readCalendar, signal);
    answerDiagnosis(readCalendar, maskSite([calendarRules]), signal);
  },
});
