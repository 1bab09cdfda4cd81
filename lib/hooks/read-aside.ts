import type { Brief } from '../db/brief.ts';
import type { Readings } from '../db/stored-facts.ts';
import { type LanguageThread, sharedThread } from './language-thread.ts';

let asked = 0;
let running: Promise<unknown> = Promise.resolve();

/**
 * What is to be read for a brief, read in a worker, so that the panel does not stand still meanwhile. With each key in a
 * long note comes another brief: of those that wait only the newest is read, for the others, which are shown no more, it
 * is null.
 */
export async function readAside(
  { input, facts, noteIds, reviews }: Brief,
  thread: LanguageThread = sharedThread(),
): Promise<Readings | null> {
  asked += 1;
  const own = asked;
  await running;
  if (own !== asked) return null;
  const reading = thread.run('readBrief', { input, facts, noteIds, reviews });
  running = reading.catch(() => undefined);
  const found = await reading;
  // For whoever measures, and for the journeys.
  performance.mark('read-aside');
  return found;
}
