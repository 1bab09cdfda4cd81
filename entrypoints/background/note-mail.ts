import type { PageSnapshot } from '../../lib/core/contract/read.ts';
import { lookAnew } from '../../lib/worker/look-anew.ts';
import { noteSending } from '../../lib/worker/note-sending.ts';
import { db } from './own-database.ts';

/** Notes what a mail page says was sent or answered; the guard, which judges by it, looks again. */
export function noteMail(tabId: number, page: PageSnapshot, earlier: PageSnapshot | undefined): void {
  noteSending(db, tabId, { page, earlier, now: Date.now() }).then(
    (isChanged) => (isChanged ? lookAnew(db) : undefined),
    // The next report of this page is judged the same.
    () => undefined,
  );
}
