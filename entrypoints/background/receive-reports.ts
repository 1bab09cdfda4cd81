import { browser } from 'wxt/browser';
import { acceptReport } from '../../lib/platform/accept-report.ts';
import { checkSender } from '../../lib/platform/check-report.ts';
import { loadContext } from '../../lib/platform/context-store.ts';
import { hasLeftEditPage } from '../../lib/platform/has-left-edit-page.ts';
import { answerMessages } from '../../lib/platform/messages.ts';
import { failure } from '../../lib/platform/result.ts';

/** `onSaved` hears that an event was probably saved in the calendar's own page. */
export function receiveReports(onSaved: () => void): void {
  answerMessages({
    'context:report': async (report, sender) => {
      const from = checkSender(sender, browser.runtime.id);
      if (!from) return failure('unknown_sender', 'Only the content scripts of this extension may report.');
      const before = await loadContext(from.tabId);
      const accepted = await acceptReport(from, report, Date.now());
      if (hasLeftEditPage(before, await loadContext(from.tabId))) onSaved();
      return accepted;
    },
  });
}
