import type { Undo } from '../db/undo.ts';
import { sendToWorker } from '../platform/messages.ts';

/** Lets the guard look at what was just written, and at what its undo brings back. */
export async function thenLook(written: Promise<Undo>): Promise<Undo> {
  const undo = await written;
  void sendToWorker('guard:look', undefined);
  return async () => {
    await undo();
    void sendToWorker('guard:look', undefined);
  };
}
