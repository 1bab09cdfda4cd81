import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { localDateOf } from '../../lib/core/schedule/zoned-time.ts';
import { layTasks } from '../../lib/core/today/today.ts';
import type { TodayItem } from '../../lib/core/today/today-item.ts';
import { applyImport, planImport } from '../../lib/db/backup.ts';
import type { SecondCallDatabase } from '../../lib/db/database.ts';
import { saveCalendar } from '../../lib/db/repos/calendars.ts';
import { saveContact } from '../../lib/db/repos/contacts.ts';
import { listTasks } from '../../lib/db/repos/tasks.ts';
import { saveNote } from '../../lib/db/repos/notes.ts';
import { loadFacts } from '../../lib/db/stored-facts.ts';
import { tableOf } from '../../lib/db/database.ts';
import { getRow, saveRow } from '../../lib/db/row-store.ts';
import { addOwnTask, closeDeal, finishItem, sendTeaser, snoozeItem } from '../../lib/db/today-actions.ts';
import type { Undo } from '../../lib/db/undo.ts';
import { countToday, readTodayLines } from '../../lib/hooks/read-today.ts';
import { ownTimeZone } from '../../lib/hooks/own-time-zone.ts';
import { todayBackup } from '../support/today-backup.ts';
import { day, hour, openTestDatabase } from './open-test-database.ts';

let db: SecondCallDatabase;
let now: number;
let wait: (ms: number) => void;

beforeEach(async () => {
  const opened = openTestDatabase();
  ({ db, wait } = opened);
  now = db.surroundings.now();
  const plan = await planImport(db, todayBackup(now, ownTimeZone()));
  if (!plan.ok) throw new Error('the backup was refused');
  await applyImport(db, plan, 'merge');
});

async function items(at = now): Promise<TodayItem[]> {
  const { lines, rows } = await readTodayLines(db, at);
  const ids = lines.map(({ id }) => id);
  return layTasks(lines, await listTasks(db, ids), rows);
}

const told = (list: TodayItem[]): string[] =>
  list.map(({ kind, reason, who = '' }) => `${kind}/${reason} ${who}`.trim()).sort();

const about = async (who: string): Promise<TodayItem> => {
  const found = (await items()).find((item) => item.who === who);
  if (!found) throw new Error(`no line for ${who}`);
  return found;
};

const everything = [
  'attempt/no_show Owen Pell',
  'attempt/went_dark Lena Voss',
  'no_next_step/nothing_booked Ruth Alcott',
  'ours/promised Nadia Crewe',
  'teaser/teaser Ivo Marsh',
];

describe('a rep’s week', () => {
  it('comes to one line for each thing to do, and none for who asked to be called later', async () => {
    expect(told(await items())).toEqual(everything);
    expect(await countToday(db, now)).toBe(everything.length);
  });

  it('says why in the buyer’s own words, and keeps what was read of them', async () => {
    expect((await about('Ruth Alcott')).quote).toContain('before the audit');
    expect((await loadFacts(db, 'ruth' as never)).size).toBeGreaterThan(0);
  });

  it('reads a note that was changed since', async () => {
    await saveNote(db, {
      id: 'note-ruth' as never,
      text: 'Busy until the audit. Call me back in three months.',
    });
    expect(told(await items())).toEqual(everything.filter((line) => !line.includes('Ruth')));
  });

  it('knows of a talk that the calendar alone has: nothing more is tried, and the days count from it', async () => {
    const meet = (uid: string, email: string) =>
      saveRow(db, 'meetings', {
        id: uid as never,
        calendarId: 'cal' as never,
        uid,
        startsAt: now - 26 * hour,
        endsAt: now - 25 * hour,
        attendees: [{ email }],
      });
    await saveCalendar(db, { id: 'cal' as never, kind: 'google', name: 'Work' });
    await saveContact(db, { name: 'Vera Lund', emails: ['vera@brennhof.example'] });
    for (const who of ['lena@birkhafen', 'owen@gantrylane', 'vera@brennhof'])
      await meet(who, `${who}.example`);
    const list = (await items()).filter(({ who = '' }) => /Lena|Owen|Vera/.test(who));
    expect(told(list)).toEqual([
      'no_next_step/nothing_booked Lena Voss',
      'no_next_step/nothing_booked Owen Pell',
      'no_next_step/nothing_booked Vera Lund',
    ]);
    expect(list.map(({ since }) => since)).toEqual(list.map(() => now - 26 * hour));
  });

  it('is empty where nothing is stored', async () => {
    ({ db } = openTestDatabase());
    expect(await items()).toEqual([]);
  });
});

/** What stands after the undo of something that takes a line off. */
async function takenBack(who: string, act: (item: TodayItem) => Promise<Undo>): Promise<string[]> {
  const item = await about(who);
  const undo = await act(item);
  expect((await items()).map(({ id }) => id)).not.toContain(item.id);
  await undo();
  return told(await items());
}

describe('done', () => {
  it('marks homework in its step, and closes a step that was nothing else', async () => {
    await takenBack('Nadia Crewe', async (item) => {
      const undo = await finishItem(db, item);
      const step = await getRow(db, 'nextSteps', 'step-nadia');
      expect(step).toMatchObject({ status: 'done', homework: { ours: [{ doneAt: now }] } });
      return undo;
    });
  });

  it('then asks for the next step, as nothing else stands', async () => {
    await finishItem(db, await about('Nadia Crewe'));
    const late = await items(now + 7 * day);
    expect(told(late)).toContain('no_next_step/nothing_booked Nadia Crewe');
  });

  it('notes an attempt by the channel that was named, so that the next one has a later day', async () => {
    await takenBack('Lena Voss', async (item) => {
      expect(item.channel).toBe('email');
      const undo = await finishItem(db, item);
      const touches = await tableOf(db, 'touches').where('at').aboveOrEqual(now).toArray();
      expect(touches).toMatchObject([{ kind: 'email', contactId: 'lena', direction: 'out' }]);
      return undo;
    });
    await finishItem(db, await about('Lena Voss'));
    const [again] = (await items(now + 4 * day)).filter(({ who }) => who === 'Lena Voss');
    expect(again).toMatchObject({ reason: 'went_dark', tries: 4, channel: 'call' });
  });

  it('of a teaser notes that value went out', async () => {
    const after = await takenBack('Ivo Marsh', (item) => finishItem(db, item));
    expect(after).toEqual(everything);
  });
});

it('a line that is put off comes back on its day', async () => {
  await takenBack('Owen Pell', (item) => snoozeItem(db, item, now + day));
  await snoozeItem(db, await about('Owen Pell'), now + day);
  const [later] = (await items(now + day)).filter(({ who }) => who === 'Owen Pell');
  expect(later).toMatchObject({ reason: 'no_show', state: 'today' });
});

it('the mail that went out brings its asset once, and takes it back', async () => {
  await takenBack('Ivo Marsh', async () => {
    const sent = { contactId: 'ivo', text: 'Hi Ivo', assetId: 'asset-notes' } as never;
    const undo = await sendTeaser(db, sent);
    expect(await getRow(db, 'valueAssets', 'asset-notes')).toMatchObject({
      usedWith: [{ contactId: 'ivo', at: now }],
    });
    return undo;
  });
  expect(await getRow(db, 'valueAssets', 'asset-notes')).toMatchObject({ usedWith: [] });
});

it.each(['won', 'lost'] as const)('a deal that is %s needs nothing more', async (status) => {
  const after = await takenBack('Ruth Alcott', () => closeDeal(db, 'deal-ruth' as never, status));
  expect(after).toEqual(everything);
});

it('a task of the rep’s own stands on its day, until it is done', async () => {
  await addOwnTask(db, { text: 'Order the banner', dueAt: now });
  const [own] = (await items()).filter(({ kind }) => kind === 'own');
  expect(own).toMatchObject({ text: 'Order the banner', state: 'today' });
  wait(1_000);
  if (own) await finishItem(db, own);
  expect(told(await items())).toEqual(everything);
  expect(await tableOf(db, 'tasks').count()).toBe(1);
  expect(localDateOf(own?.dueAt ?? 0, ownTimeZone())).toBe(localDateOf(now, ownTimeZone()));
});
