import { browser } from 'wxt/browser';
import type { PageSnapshot } from '../../lib/core/contract/read.ts';
import { acceptReport } from '../../lib/platform/accept-report.ts';
import { checkSender } from '../../lib/platform/check-report.ts';
import { loadContext, type StoredContext } from '../../lib/platform/context-store.ts';
import { hasLeftEditPage } from '../../lib/platform/has-left-edit-page.ts';
import { answerMessages } from '../../lib/platform/messages.ts';
import { failure } from '../../lib/platform/result.ts';

type Heard = {
  /** An event was probably saved in the calendar's own page. */
  onSaved: () => void;
  /** A mail page was read; `earlier` is what this tab showed before. */
  onMail: (tabId: number, page: PageSnapshot, earlier: PageSnapshot | undefined) => void;
  /** A CRM's page was read. */
  onRecord: (context: StoredContext) => void;
};

/** Takes in what the content scripts say, and tells who has to act on it. */
export function receiveReports({ onSaved, onMail, onRecord }: Heard): void {
  answerMessages({
    'context:report': async (report, sender) => {
      const from = checkSender(sender, browser.runtime.id);
      if (!from) return failure('unknown_sender', 'Only the content scripts of this extension may report.');
      const before = await loadContext(from.tabId);
      const accepted = await acceptReport(from, report, Date.now());
      const after = await loadContext(from.tabId);
      if (hasLeftEditPage(before, after)) onSaved();
      if (after?.snapshot?.app === 'gmail') onMail(from.tabId, after.snapshot, before?.snapshot);
      if (after?.snapshot?.record) onRecord(after);
      return accepted;
    },
  });
}
