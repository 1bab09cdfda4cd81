import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { suggestFromText } from '../../lib/core/suggest/suggest-from-text.ts';
import type { ContactId, NoteId } from '../../lib/core/model/ids.ts';
import { exportBackup } from '../../lib/db/backup.ts';
import { loadBrief } from '../../lib/db/brief.ts';
import type { SecondCallDatabase } from '../../lib/db/database.ts';
import { createNoteEditor } from '../../lib/db/note-editor.ts';
import { listContacts } from '../../lib/db/repos/contacts.ts';
import { saveNextStep } from '../../lib/db/repos/next-steps.ts';
import { getNote, saveNote } from '../../lib/db/repos/notes.ts';
import { getSettings, saveSettings } from '../../lib/db/repos/settings.ts';
import { addSampleData, hasSampleData, removeSampleData } from '../../lib/db/sample-data.ts';
import { day, openTestDatabase, start } from './open-test-database.ts';

async function withSample(now = start) {
  const opened = openTestDatabase();
  await addSampleData(opened.db, now);
  return opened;
}

async function counts(db: SecondCallDatabase) {
  const { contacts, accounts, deals, conversations, notes, touches, nextSteps, valueAssets } =
    await exportBackup(db);
  return [contacts, accounts, deals, conversations, notes, touches, nextSteps, valueAssets].map(
    (rows) => rows.length,
  );
}

async function situations(db: SecondCallDatabase, now: number) {
  const found = (await listContacts(db)).map(async ({ id, name }) => {
    const brief = await loadBrief(db, id, { now, timeZone: 'Europe/Berlin' });
    return [name, brief && suggestFromText(brief.input).situation];
  });
  return Object.fromEntries(await Promise.all(found));
}

describe('sample data', () => {
  it('comes with who the rep is, or not at all', async () => {
    const { db } = openTestDatabase();
    const welcome = { self: { emails: ['kim@norrhall.example'] }, welcomedAt: start };
    await addSampleData(db, start, welcome);
    expect(await getSettings(db)).toMatchObject(welcome);
    const broken = { ...welcome, welcomedAt: 'never' as unknown as number };
    const other = openTestDatabase();
    await expect(addSampleData(other.db, start, broken)).rejects.toThrow(/welcomedAt/);
    expect(await hasSampleData(other.db)).toBe(false);
  });

  it('is the promised cast', async () => {
    const { db } = await withSample();
    expect(await counts(db)).toEqual([6, 4, 4, 12, 12, 6, 2, 8]);
    expect((await getSettings(db)).self.name).toBe('Maya Lindqvist');
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('shows each situation on day %i of the week', async (days) => {
    const now = start + days * day;
    const { db } = await withSample(now);
    expect(await situations(db, now)).toEqual({
      'Sarah Okafor': 'after_good_call',
      'Tom Brandt': 'second_call_booked',
      'Elena Vásquez': 'info_sent',
      'Jun Takeda': 'went_dark',
      'Amira Haddad': 'call_back_later',
      'Oliver Grant': 'stalled',
    });
  });

  it('tells nothing that has not happened yet', async () => {
    const { db } = await withSample();
    const { conversations, notes, touches } = await exportBackup(db);
    for (const { at } of [...conversations, ...notes, ...touches]) expect(at).toBeLessThan(start);
  });

  it('does not touch what the rep says of herself', async () => {
    const { db } = openTestDatabase();
    await saveSettings(db, { self: { name: 'Ruth' } });
    await addSampleData(db, start);
    await removeSampleData(db);
    expect((await getSettings(db)).self.name).toBe('Ruth');
  });
});

describe('removing sample data', () => {
  it('leaves nothing of it, takes what was tried out on it too, and can be undone', async () => {
    const { db } = await withSample();
    await saveNextStep(db, {
      contactId: 'sample-sarah' as ContactId,
      text: 'tried',
      strength: 3,
      startsAt: start + day,
    });
    const { kept, undo } = await removeSampleData(db);
    expect(kept).toEqual([]);
    expect(await hasSampleData(db)).toBe(false);
    expect(await counts(db)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect((await getSettings(db)).self.name).toBeUndefined();
    await undo();
    expect(await counts(db)).toEqual([6, 4, 4, 12, 12, 6, 3, 8]);
    expect((await getSettings(db)).self.name).toBe('Maya Lindqvist');
  });

  it('keeps a sample contact on whom the rep wrote a note, and says so', async () => {
    const { db, wait } = await withSample();
    wait(day);
    const contactId = 'sample-sarah' as ContactId;
    const editor = createNoteEditor(db, { contactId });
    await editor.save('my own words');
    const { kept } = await removeSampleData(db);
    expect(kept.map(({ name }) => name)).toEqual(['Sarah Okafor']);
    expect(await hasSampleData(db)).toBe(false);
    const brief = await loadBrief(db, contactId, { now: start + 2 * day, timeZone: 'UTC' });
    expect(brief?.notes.map(({ note }) => note.text)).toEqual(['my own words']);
    expect(brief?.account?.name).toBe('Harrow & Finch Logistics');
  });

  it('keeps a sample note that the rep has changed', async () => {
    const { db, wait } = await withSample();
    wait(day);
    const id = 'sample-note-tom-call' as NoteId;
    await saveNote(db, { id, text: 'mine now' });
    const { kept } = await removeSampleData(db);
    expect(kept.map(({ name }) => name)).toEqual(['Tom Brandt']);
    expect((await getNote(db, id))?.text).toBe('mine now');
  });

  it('can be added again afterwards, as fresh as before', async () => {
    const { db, wait } = await withSample();
    await removeSampleData(db);
    wait(3 * day);
    await addSampleData(db, start + 3 * day);
    expect(await counts(db)).toEqual([6, 4, 4, 12, 12, 6, 2, 8]);
    expect((await removeSampleData(db)).kept).toEqual([]);
  });

  it('leaves the rep’s own people alone', async () => {
    const { db } = await withSample();
    await saveNote(db, { text: 'own', at: start, contactId: 'own' as ContactId });
    await removeSampleData(db);
    expect((await exportBackup(db)).notes.map(({ text }) => text)).toEqual(['own']);
  });
});
