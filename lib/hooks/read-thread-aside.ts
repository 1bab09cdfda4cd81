import type { PageSnapshot } from '../core/contract/read.ts';
import type { Brief } from '../db/brief.ts';
import { sharedThread } from './language-thread.ts';
import type { ThreadReading } from './thread-jobs.ts';

/** Reads the open thread in a worker, so that the panel does not stand still meanwhile. */
export const readThreadAside = (
  { contact, input, noteIds, messageIds }: Brief,
  thread: NonNullable<PageSnapshot['thread']>,
): Promise<ThreadReading> =>
  sharedThread().run('readThread', {
    thread,
    emails: contact.emails,
    now: Date.now(),
    brief: { input, noteIds, messageIds },
  });
