import { browser } from 'wxt/browser';
import { acceptReport } from '../../lib/platform/accept-report.ts';
import { checkSender } from '../../lib/platform/check-report.ts';
import { answerMessages } from '../../lib/platform/messages.ts';
import { failure } from '../../lib/platform/result.ts';

export function receiveReports(): void {
  answerMessages({
    'context:report': (report, sender) => {
      const from = checkSender(sender, browser.runtime.id);
      return from
        ? acceptReport(from, report, Date.now())
        : failure('unknown_sender', 'Only the content scripts of this extension may report.');
    },
  });
}
