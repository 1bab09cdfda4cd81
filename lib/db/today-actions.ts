import type { ContactId, DealId, ValueAssetId } from '../core/model/ids.ts';
import type { TodayItem } from '../core/today/today-item.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { saveDeal } from './repos/deals.ts';
import { saveNextStep } from './repos/next-steps.ts';
import { getTask, ownTaskId, removeTask, saveTask } from './repos/tasks.ts';
import { removeTouch, saveTouch } from './repos/touches.ts';
import { markAssetUsed, unmarkAssetUsed } from './repos/value-assets.ts';
import { newId } from './row-store.ts';
import { changeRows, type Undo } from './undo.ts';

/** The rep's word on a line, over an earlier one; the undo brings that one back. */
async function setTask(
  db: SecondCallDatabase,
  { id, kind, reason, text, dueAt, contactId, dealId }: TodayItem,
  word: { doneAt?: number; snoozedUntil?: number },
): Promise<Undo> {
  if (await getTask(db, id)) return changeRows(db, [{ table: 'tasks', id, patch: word }]);
  await saveTask(db, { id, kind, text: text ?? reason, dueAt, contactId, dealId, ...word });
  return () => removeTask(db, id).then(() => undefined);
}

type Touched = { contactId: ContactId; dealId?: DealId | undefined };

/** Notes one attempt to reach the buyer, so that the cadence goes on from here (R28, R29). */
async function addTouch(
  db: SecondCallDatabase,
  { contactId, dealId }: Touched,
  kind: 'call' | 'email' | 'info_sent',
): Promise<Undo> {
  const { id } = await saveTouch(db, { kind, contactId, dealId, at: db.surroundings.now() });
  return () => removeTouch(db, id).then(() => undefined);
}

/** Done: the task, the step or the attempt, whichever the line stands for. */
export async function finishItem(db: SecondCallDatabase, item: TodayItem): Promise<Undo> {
  const { done, stepId, contactId, dealId, kind, channel = 'call' } = item;
  if (done === 'step' && stepId) {
    await saveNextStep(db, { id: stepId, status: 'done' });
    return () => saveNextStep(db, { id: stepId, status: 'open' }).then(() => undefined);
  }
  if (done === 'touch' && contactId)
    return addTouch(db, { contactId, dealId }, kind === 'teaser' ? 'info_sent' : channel);
  return setTask(db, item, { doneAt: db.surroundings.now() });
}

/** Puts a line off until then, epoch ms. */
export const snoozeItem = (db: SecondCallDatabase, item: TodayItem, until: number): Promise<Undo> =>
  setTask(db, item, { snoozedUntil: until });

/** A task that the rep types herself, for one day. */
export async function addOwnTask(
  db: SecondCallDatabase,
  { text, dueAt }: { text: string; dueAt: number },
): Promise<Undo> {
  const { id } = await saveTask(db, { id: ownTaskId(newId(db)), kind: 'own', text, dueAt });
  return () => removeTask(db, id).then(() => undefined);
}

/** A closed deal needs no next step any more (R18). */
export async function closeDeal(db: SecondCallDatabase, id: DealId, status: 'won' | 'lost'): Promise<Undo> {
  await saveDeal(db, { id, status });
  return () => saveDeal(db, { id, status: 'open' }).then(() => undefined);
}

/**
 * The rep has sent value ahead of a meeting (R16): a mail with the asset, which is marked as used with this buyer, or
 * material of her own.
 */
export async function sendTeaser(
  db: SecondCallDatabase,
  { contactId, text, assetId }: { contactId: ContactId; text: string; assetId?: ValueAssetId | undefined },
): Promise<Undo> {
  return db.transaction('rw', tableOf(db, 'touches'), tableOf(db, 'valueAssets'), async () => {
    const at = db.surroundings.now();
    const kind = assetId ? 'email' : 'info_sent';
    const { id } = await saveTouch(db, { kind, contactId, at, text, assetIds: assetId ? [assetId] : [] });
    if (assetId) await markAssetUsed(db, assetId, contactId, at);
    return async () => {
      await removeTouch(db, id);
      if (assetId) await unmarkAssetUsed(db, assetId, contactId, at);
    };
  });
}
