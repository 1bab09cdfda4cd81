import { digestId } from '../core/guard/notification-of.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { findPrompt, noteSeen, snoozePrompt } from '../db/repos/prompts.ts';
import { saveIntent } from '../platform/intent.ts';
import { lookAnew } from './look-anew.ts';

/** Puts a prompt off from its notification, and takes that away. */
export async function snoozeFromNotification(db: SecondCallDatabase, id: string): Promise<void> {
  const row = await findPrompt(db, id);
  if (row) await snoozePrompt(db, row);
  await lookAnew(db);
}

/** Tells the panel what its notification was pressed for; the digest is about several, which the panel lists. */
export async function showFromNotification(
  db: SecondCallDatabase,
  id: string,
  isButton: boolean,
): Promise<void> {
  if (id === digestId) return;
  await saveIntent({ promptId: id, action: isButton ? 'book' : 'debrief', at: db.surroundings.now() });
  await noteSeen(db, id);
}
