import type { ContactId, DealId, ValueAssetId } from '../core/model/ids.ts';
import type { TodayItem } from '../core/today/today-item.ts';
import type { SecondCallDatabase } from './database.ts';
import { ownTaskId } from './repos/tasks.ts';
import { getRow, newId } from './row-store.ts';
import { changeRows, type Undo, writeRows } from './undo.ts';

/** The rep's word on a line, over an earlier one. */
const setTask = (
  db: SecondCallDatabase,
  { id, kind, reason, text, dueAt, contactId, dealId }: TodayItem,
  word: { doneAt?: number; snoozedUntil?: number },
): Promise<Undo> =>
  writeRows(db, ['tasks'], async (put) => {
    // The rep's own task keeps the day that she chose.
    const about = kind === 'own' ? {} : { kind, text: text ?? reason, dueAt, contactId, dealId };
    await put('tasks', id, { ...about, ...word });
  });

/** Notes one attempt to reach the buyer, so that the cadence goes on from here (R28, R29). */
const addTouch = (db: SecondCallDatabase, touch: object): Promise<Undo> =>
  writeRows(db, ['touches'], async (put) => {
    await put('touches', newId(db), { ...touch, at: db.surroundings.now() });
  });

/** One line of a step's homework is done; a step that was nothing but homework is done with its last line. */
const finishHomework = (db: SecondCallDatabase, { stepId, kind, text }: TodayItem): Promise<Undo> =>
  writeRows(db, ['nextSteps'], async (put) => {
    const step = stepId && (await getRow(db, 'nextSteps', stepId));
    if (!step) return;
    const side = kind === 'ours' ? 'ours' : 'theirs';
    const doneAt = db.surroundings.now();
    const line = step.homework[side].find((one) => one.text === text && one.doneAt === undefined);
    const lines = step.homework[side].map((one) => (one === line ? { ...one, doneAt } : one));
    const homework = { ...step.homework, [side]: lines };
    const isLast = [...homework.ours, ...homework.theirs].every((one) => one.doneAt !== undefined);
    await put('nextSteps', step.id, { homework, ...(isLast && step.strength < 3 && { status: 'done' }) });
  });

/** Done: the task, the homework, the step or the attempt, whichever the line stands for. */
export function finishItem(db: SecondCallDatabase, item: TodayItem): Promise<Undo> {
  const { done, stepId, contactId, dealId, kind, channel = 'call' } = item;
  if (done === 'homework') return finishHomework(db, item);
  if (done === 'step' && stepId)
    return changeRows(db, [{ table: 'nextSteps', id: stepId, patch: { status: 'done' } }]);
  if (done === 'touch' && contactId)
    return addTouch(db, { contactId, dealId, kind: kind === 'teaser' ? 'info_sent' : channel });
  return setTask(db, item, { doneAt: db.surroundings.now() });
}

/** Puts a line off until then, epoch ms. */
export const snoozeItem = (db: SecondCallDatabase, item: TodayItem, until: number): Promise<Undo> =>
  setTask(db, item, { snoozedUntil: until });

/** A task that the rep types herself; `dueAt` lies in the day on which it is due. */
export const addOwnTask = (
  db: SecondCallDatabase,
  { text, dueAt }: { text: string; dueAt: number },
): Promise<Undo> =>
  writeRows(db, ['tasks'], async (put) => {
    await put('tasks', ownTaskId(newId(db)), { kind: 'own', text, dueAt });
  });

/** A closed deal needs no next step any more (R18). */
export const closeDeal = (db: SecondCallDatabase, id: DealId, status: 'won' | 'lost'): Promise<Undo> =>
  changeRows(db, [{ table: 'deals', id, patch: { status } }]);

type Sent = { contactId: ContactId; text: string; assetId?: ValueAssetId | undefined };

/**
 * The rep has sent value ahead of a meeting (R16): a mail with an asset, which counts as used with this buyer from now
 * on, or words of her own.
 */
export const sendTeaser = (db: SecondCallDatabase, { contactId, text, assetId }: Sent): Promise<Undo> =>
  writeRows(db, ['touches', 'valueAssets'], async (put) => {
    const at = db.surroundings.now();
    const asset = assetId && (await getRow(db, 'valueAssets', assetId));
    const assetIds = asset ? [asset.id] : [];
    await put('touches', newId(db), { kind: asset ? 'email' : 'info_sent', contactId, at, text, assetIds });
    if (asset) await put('valueAssets', asset.id, { usedWith: [...asset.usedWith, { contactId, at }] });
  });
