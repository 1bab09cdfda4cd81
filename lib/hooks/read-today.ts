import type { ContactId } from '../core/model/ids.ts';
import { factsRequest } from '../core/suggest/facts-request.ts';
import { readBuyer } from '../core/today/read-buyer.ts';
import type { TodayBuyer, TodayRows } from '../core/today/today-rows.ts';
import { isPending, layTasks, type NamedLine, todayLines } from '../core/today/today.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { loadToday, type UnreadBuyer } from '../db/load-today.ts';
import { readingKey } from '../db/reading-key.ts';
import { listTasks } from '../db/repos/tasks.ts';
import { holdsAll, keepFactsOf, type Readings, standsOn } from '../db/stored-facts.ts';
import { calm } from './calm.ts';
import { keepingReader } from './keeping-reader.ts';
import { loadedReader, loadLanguage } from './load-language.ts';
import { sharedThread } from './language-thread.ts';
import { ownTimeZone } from './own-time-zone.ts';

/** A frame or two, so that neither a key nor a scroll waits for it. */
const sliceMs = 24;
/** Longer texts are read beside the page. */
const shortText = 8_000;

export type TodayAnswer = {
  lines: NamedLine[];
  rows: Pick<TodayRows, 'now' | 'timeZone' | 'holidays'>;
};

/** The lines of now, without the rep's word. Texts that were read before cost nothing; new ones are read and kept. */
export async function readTodayLines(db: SecondCallDatabase, now: number): Promise<TodayAnswer> {
  const { rows, buyers } = await loadToday(db, now, ownTimeZone());
  const read: TodayBuyer[] = [];
  const fresh: Fresh = new Map();
  let startedAt = performance.now();
  for (const buyer of buyers) {
    read.push(await readOne(buyer, fresh));
    if (performance.now() - startedAt < sliceMs) continue;
    await calm();
    startedAt = performance.now();
  }
  if (fresh.size > 0) keepFactsOf(db, fresh);
  return { lines: todayLines({ ...rows, buyers: read }), rows };
}

/** How many things wait for the rep now, meetings aside. */
export async function countToday(db: SecondCallDatabase, now: number): Promise<number> {
  const { lines, rows } = await readTodayLines(db, now);
  const tasks = await listTasks(
    db,
    lines.map(({ id }) => id),
  );
  return layTasks(lines, tasks, rows).filter(isPending).length;
}

/** What was found in texts that nobody had read yet, by their contact. */
type Fresh = Map<ContactId, Readings>;

async function readOne(unread: UnreadBuyer, fresh: Fresh): Promise<TodayBuyer> {
  const { contact, deals, playbook, brief } = unread;
  const known = new Map([...brief.facts, ...(await readLong(unread))]);
  const reading = keepingReader({ ...brief, facts: known }, loadedReader);
  const read = () => readBuyer(brief.input, playbook, reading.reader);
  let state;
  try {
    state = read();
  } catch {
    // A text that was never read needs the rules of the language.
    await loadLanguage();
    state = read();
  }
  // The panel's own readings stay: it asks for more than Today does.
  if (!holdsAll(brief.facts, reading.used)) fresh.set(contact.id, new Map([...known, ...reading.used]));
  return { contact, deals, state };
}

/** What is to be read of long texts that are new; empty where there are none, or where it fails. */
async function readLong({ brief }: UnreadBuyer): Promise<UnreadBuyer['brief']['facts']> {
  const isNew = brief.input.history.some((entry) => {
    const { text = '' } = entry;
    if (text.length <= shortText) return false;
    return !standsOn(brief.facts.get(readingKey('facts', factsRequest(entry, brief.input))), text);
  });
  return isNew
    ? sharedThread()
        .run('readBrief', brief)
        .catch(() => new Map())
    : new Map();
}
