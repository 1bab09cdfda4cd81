import type { Undo } from '../db/undo.ts';
import { sendToWorker } from '../platform/messages.ts';

const ask = (): void => void sendToWorker('guard:look', undefined);

/** Lets the guard look anew once a change that it judges by is stored, and again when it is taken back. */
export async function lookAnewAfter(change: Promise<Undo>): Promise<Undo> {
  const undo = await change;
  ask();
  return () => undo().then(ask);
}
