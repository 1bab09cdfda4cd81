import { checkSnapshot } from '../../lib/platform/check-report.ts';
import { loadContext, type StoredContext } from '../../lib/platform/context-store.ts';
import { sendToPage } from '../../lib/platform/messages.ts';
import { lookAnew } from '../../lib/worker/look-anew.ts';
import { noteRecord as note, type RecordPorts } from '../../lib/worker/note-record.ts';
import { db } from './own-database.ts';

/** Keeps what an open CRM record says; the guard, which judges by deals as well, looks again. */
export function noteRecord({ tabId, documentId, origin, snapshot }: StoredContext): void {
  if (!snapshot?.record) return;
  const readAgain: RecordPorts['readAgain'] = async () => {
    const answer = await sendToPage('page:read', tabId);
    const read = answer.ok ? checkSnapshot(answer.value) : answer;
    const isSame = (await loadContext(tabId))?.documentId === documentId;
    return read.ok && isSame ? read.value : undefined;
  };
  // Shorter than the half minute after which an idle worker ends; the next report makes up for one that ended.
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  note(db, { page: snapshot, origin }, { wait, readAgain }).then(
    (isChanged) => (isChanged ? lookAnew(db) : undefined),
    () => undefined,
  );
}
