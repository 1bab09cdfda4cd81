import { browser } from 'wxt/browser';
import { answerMessages, type PageSelection } from './messages.ts';
import { failure, success } from './result.ts';

/** Answers the panel with what is marked in this page, until the script's signal is aborted. */
export function answerSelection(
  read: (document: Document) => PageSelection | null,
  signal: AbortSignal,
): void {
  const stop = answerMessages({
    'page:selection': () => {
      const selection = read(document);
      return selection ? success(selection) : failure('nothing', 'Nothing is marked in a mail here.');
    },
  });
  signal.addEventListener('abort', () => {
    // After an update the old script has no runtime left to stop listening to.
    if (browser.runtime?.id) stop();
  });
}
