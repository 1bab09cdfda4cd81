import { Extension } from '../support/extension.ts';
import { importRows } from '../support/import-rows.ts';
import { type Figure, printTable, summarise } from './measure.ts';

const runs = 15;
/** In the five months that the guard reads: seven calls on each day, and far more than anybody has. */
const counts = [1_000, 5_000];
const quarter = 15 * 60_000;

/** Meetings with two buyers each, over the months that the guard reads: a third of them past. */
function meetings(count: number, now: number): object[] {
  return Array.from({ length: count }, (_, index) => {
    const startsAt = now + Math.floor((index / count) * 150 * 96 - 38 * 96) * quarter;
    return {
      id: `meeting-${index}`,
      calendarId: 'work',
      uid: `meeting-${index}`,
      title: 'Talk',
      startsAt,
      endsAt: startsAt + quarter,
      attendees: [
        { email: 'maya@kestrelloop.example', response: 'accepted' },
        { email: `buyer${index % 400}@firm${index % 150}.example`, name: `Buyer ${index % 400}` },
        { email: `person${index % 90}@gmail.com` },
      ],
    };
  });
}

/** Kills the worker, wakes it, and reads how long after its start the guard had decided, in ms. */
async function timeOfStart(extension: Extension): Promise<number> {
  const page = await extension.context.newPage();
  await page.goto(extension.url('options.html#about'));
  await extension.killWorker();
  await page.evaluate(() => chrome.runtime.sendMessage({ name: 'guard:look' }));
  const worker = await extension.worker();
  const at = await worker.evaluate(() => performance.getEntriesByName('guard-decided')[0]?.startTime);
  await page.close();
  if (at === undefined) throw new Error('the guard has not looked');
  return at;
}

/** From the start of a worker that had died to what is to be told. */
export async function benchGuardWorker(): Promise<void> {
  const figures: Figure[] = [];
  const extension = await Extension.launch();
  try {
    const settings = { id: 'settings', self: { emails: ['maya@kestrelloop.example'] }, welcomedAt: 1 };
    for (const count of counts) {
      await importRows(extension, { settings: [settings], meetings: meetings(count, Date.now()) });
      const times: number[] = [];
      for (let run = 0; run < runs; run += 1) times.push(await timeOfStart(extension));
      figures.push(summarise(`worker start to decided, ${count} meetings`, times));
    }
  } finally {
    await extension.close();
  }
  printTable('Guard in the browser', figures);
}
