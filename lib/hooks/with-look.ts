import type { Undo } from '../db/undo.ts';
import { sendToWorker } from '../platform/messages.ts';

/** The guard looks anew after what it judges by was changed, and after that was taken back. */
export async function withLook(change: Promise<Undo>): Promise<Undo> {
  const undo = await change;
  void sendToWorker('guard:look', undefined);
  return () => undo().then(() => void sendToWorker('guard:look', undefined));
}
