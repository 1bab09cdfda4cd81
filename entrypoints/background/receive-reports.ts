import { browser } from 'wxt/browser';
import { acceptGone, acceptReport } from '../../lib/platform/accept-report.ts';
import { checkSender } from '../../lib/platform/check-report.ts';
import { messages } from '../../lib/platform/messages.ts';
import { failure } from '../../lib/platform/result.ts';

const unknownSender = failure('unknown_sender', 'Only the content scripts of this extension may report.');

export function receiveReports(): void {
  messages.onMessage('context:report', ({ data, sender }) => {
    const from = checkSender(sender, browser.runtime.id);
    return from ? acceptReport(from, data, Date.now()) : unknownSender;
  });
  messages.onMessage('context:gone', ({ sender }) => {
    const from = checkSender(sender, browser.runtime.id);
    return from ? acceptGone(from) : unknownSender;
  });
}
