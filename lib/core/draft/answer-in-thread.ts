import type { PageSnapshot } from '../contract/read.ts';
import { normalizeEmail } from '../model/email-address.ts';
import { isAutomatic } from './is-automatic.ts';

/** The newest message of a thread, where somebody from outside wrote it; `at` in epoch ms. */
export type Answer = { email: string; messageId: string; threadId?: string; at: number };

type Thread = NonNullable<PageSnapshot['thread']>;

/**
 * Who has the last word in the open thread, where that is somebody from outside. Undefined where it is ours or a machine's,
 * and where its writer, its id or its time cannot be read.
 */
export function answerInThread(
  thread: Thread | undefined,
  isOwn: (email: string) => boolean,
  now: number,
): Answer | undefined {
  const newest = thread?.messages.at(-1);
  if (!thread || newest?.id === undefined || newest.sentAt === undefined) return undefined;
  const email = newest.from.email && normalizeEmail(newest.from.email);
  if (!email || isOwn(email) || newest.sentAt > now) return undefined;
  if (isAutomatic({ subject: thread.subject, text: newest.text })) return undefined;
  const { id: threadId } = thread;
  return { email, messageId: newest.id, at: newest.sentAt, ...(threadId !== undefined && { threadId }) };
}
