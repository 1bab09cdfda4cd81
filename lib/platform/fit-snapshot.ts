import type { PageSnapshot } from '../core/contract/read.ts';
import { maxSnapshotSize, sizeUpTo } from './limits.ts';

/** What is given up, in this order, until a snapshot fits: who is on the page matters more than what they wrote. */
const cuts: readonly ((snapshot: PageSnapshot) => PageSnapshot)[] = [
  (snapshot) => snapshot,
  (snapshot) => withMessages(snapshot, 20, 8_000),
  (snapshot) => withMessages(snapshot, 5, 2_000),
  (snapshot) => ({
    ...withMessages(snapshot, 1, 0),
    composes: undefined,
    people: snapshot.people.slice(0, 50),
  }),
];

/** The snapshot itself, cut down to what may be sent, or null where even that is too large. The input is not changed. */
export function fitSnapshot(snapshot: PageSnapshot): PageSnapshot | null {
  for (const cut of cuts) {
    const smaller = cut(snapshot);
    if (sizeUpTo(smaller, maxSnapshotSize) <= maxSnapshotSize) return smaller;
  }
  return null;
}

/** The newest messages only, each cut to a length. */
function withMessages(snapshot: PageSnapshot, count: number, length: number): PageSnapshot {
  if (!snapshot.thread) return snapshot;
  const messages = snapshot.thread.messages
    .slice(-count)
    .map((message) => ({ ...message, text: message.text.slice(0, length) }));
  return { ...snapshot, thread: { ...snapshot.thread, messages } };
}
