import { browser } from 'wxt/browser';
import { answerMessages } from './messages.ts';

/** Answers messages by name until the content script's signal is aborted. */
export function answerWhile(signal: AbortSignal, handlers: Parameters<typeof answerMessages>[0]): void {
  const stop = answerMessages(handlers);
  signal.addEventListener('abort', () => {
    // After an update the old script has no runtime left to stop listening to.
    if (browser.runtime?.id) stop();
  });
}
