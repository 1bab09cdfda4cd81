import { browser } from 'wxt/browser';
import { noteSeen } from '../../lib/db/repos/prompts.ts';
import { answerMessages } from '../../lib/platform/messages.ts';
import { onNotification, onNotificationClosed } from '../../lib/platform/notify.ts';
import { isOwnPage } from '../../lib/platform/own-page.ts';
import { openPanel, openPanelWindow } from '../../lib/platform/panel.ts';
import { failure, success } from '../../lib/platform/result.ts';
import { showFromNotification, snoozeFromNotification } from '../../lib/worker/answer-notification.ts';
import { comeRound } from '../../lib/worker/come-round.ts';
import { lookAnew } from '../../lib/worker/look-anew.ts';
import { db } from './own-database.ts';

const snoozeButton = 1;

/** No meeting ends without a next step: looks at every start of the worker, and when a page has written something. */
export function keepGuard(): void {
  onNotification(answer);
  onNotificationClosed((id) => void noteSeen(db, id));
  answerMessages({
    'guard:look': async (_data, sender) => {
      if (!isOwnPage(sender)) return failure('unknown_sender', 'Only a page of this extension may ask.');
      await lookAnew(db);
      return success(null);
    },
  });
  // Whatever has woken the worker: an alarm may be late, or lost.
  void comeRound(db, { trigger: 'time' });
}

// The panel opens first and without an `await` before it: the press counts for this turn only.
function answer(id: string, button: number | undefined): void {
  if (button === snoozeButton) {
    void snoozeFromNotification(db, id);
    return;
  }
  const opened = openPanel(browser.windows.WINDOW_ID_CURRENT);
  void opened
    .then((isOpen) => (isOpen ? undefined : openPanelWindow()))
    .then(() => showFromNotification(db, id, button !== undefined));
}
