import { browser } from 'wxt/browser';
import { checkSender } from '../../lib/platform/check-report.ts';
import { answerMessages } from '../../lib/platform/messages.ts';
import { openPanel } from '../../lib/platform/panel.ts';
import { failure, success } from '../../lib/platform/result.ts';

/** Opens the panel for the chip beside Send. Without an `await` before it: the click counts for this turn only. */
export function openFromPage(): void {
  answerMessages({
    'panel:open': (_data, sender) => {
      const windowId = sender.tab?.windowId;
      if (windowId === undefined || !checkSender(sender, browser.runtime.id)?.site)
        return failure('unknown_sender', 'Only the content scripts of this extension may ask.');
      return openPanel(windowId).then((isOpen) =>
        isOpen ? success(null) : failure('refused', 'The browser opens the panel by a click alone.'),
      );
    },
  });
}
