import { useEffect, useState } from 'react';
import type { PageSnapshot } from '../core/contract/read.ts';
import type { ThreadEntry } from '../core/draft/thread-history.ts';
import type { Brief } from '../db/brief.ts';
import { markOfPage } from './page-entries.ts';
import type { RecapMail } from './thread-jobs.ts';

export type { RecapMail } from './thread-jobs.ts';

type Thread = NonNullable<PageSnapshot['thread']>;

/** The thread beside the panel: its mails with this contact, oldest first, and how many say nothing since they are folded. */
export type OpenThread = {
  thread: Thread;
  mails: readonly ThreadEntry[];
  folded: number;
  /** Talks that a note taker tells of in it. */
  recaps: readonly RecapMail[];
};

type Read = Pick<OpenThread, 'mails' | 'recaps'> & { of: Brief; key: string; brief: Brief };

/** A thread says something new when a message comes, goes or is unfolded. */
const keyOf = ({ id, subject, messages }: Thread): string =>
  JSON.stringify([id, subject, messages.map((one) => [one.id, one.text.length, one.isFolded])]);

const isSameThread = (one: string, other: string): boolean =>
  (JSON.parse(one) as unknown[])[0] === (JSON.parse(other) as unknown[])[0];

async function readThread(of: Brief, thread: Thread, key: string): Promise<Read> {
  const { readThreadAside } = await import('./read-thread-aside.ts');
  const { mails, recaps, facts, history, noteIds, messageIds } = await readThreadAside(of, thread);
  if (mails.length === 0) return { of, key, brief: of, mails, recaps };
  const own = new Set(mails.map(({ messageId }) => messageId));
  markOfPage(history.filter((_entry, index) => noteIds[index] === undefined && own.has(messageIds?.[index])));
  const brief: Brief = {
    ...of,
    input: { ...of.input, history },
    noteIds,
    messageIds,
    facts: new Map([...of.facts, ...facts]),
    hasPageWords: true,
  };
  return { of, key, brief, mails, recaps };
}

/**
 * The brief with the mails of the open thread among its history, as long as it is open: read beside the page, and never
 * stored. Until they are read, and where they cannot be, the brief stays as it is.
 */
export function useThread<Given extends Brief | null | undefined>(
  brief: Given,
  snapshot: PageSnapshot | undefined,
): { brief: Given; open?: OpenThread } {
  const thread = snapshot?.app === 'gmail' ? snapshot.thread : undefined;
  const key = thread && keyOf(thread);
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    if (!brief || !thread || key === undefined) return setRead(null);
    let isGone = false;
    const show = (found: Read) => isGone || setRead(found);
    readThread(brief, thread, key).then(show, () => show({ of: brief, key, brief, mails: [], recaps: [] }));
    return () => {
      isGone = true;
    };
    // The thread is told by its key: a page reports again with every letter of a draft.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [brief, key]);
  // What was read before stays while the same thread is read anew, so that the lines do not jump to and fro.
  const isHeld =
    read !== null &&
    key !== undefined &&
    read.of.contact.id === brief?.contact.id &&
    isSameThread(read.key, key);
  if (!isHeld || !thread) return { brief };
  return {
    brief: read.brief as Given,
    open: {
      thread,
      mails: read.mails,
      recaps: read.recaps,
      folded: thread.messages.filter((one) => one.isFolded).length,
    },
  };
}
