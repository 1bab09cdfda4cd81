import { browser, type Browser } from 'wxt/browser';

/** Whether a message comes from a page of this extension (panel, options), by the fields that the browser stamps. */
export function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  const { id } = browser.runtime;
  return sender.id === id && sender.url?.startsWith(`chrome-extension://${id}/`) === true;
}
