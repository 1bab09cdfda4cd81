import { defineExtensionMessaging } from '@webext-core/messaging';
import type { PageSnapshot } from '../core/contract/read.ts';
import type { Result } from './result.ts';

/** `reading`: the page is still loading and says nothing yet. `refused`: it held more than may be sent. */
export type ContextReport = { state: 'read'; snapshot: PageSnapshot } | { state: 'reading' | 'refused' };

/** From a content script to the worker. Hostile until `checkSender` and `acceptReport` have passed it. */
type ToWorker = {
  'context:report': (report: ContextReport) => Result<null>;
  /** The document is being left. */
  'context:gone': () => Result<null>;
};

/** From the worker or the panel to a tab's content script. */
type ToPage = { 'page:read': () => Result<PageSnapshot> };

/** Every message between contexts, with its answer. The names are stable for ever. */
export const messages = defineExtensionMessaging<ToWorker & ToPage>();
