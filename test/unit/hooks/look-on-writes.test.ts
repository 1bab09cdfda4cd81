import { resetFakeChrome } from '../../support/fake-chrome.ts';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { openDatabase, tableOf } from '../../../lib/db/database.ts';
import { changeSettings, getSettings } from '../../../lib/db/repos/settings.ts';
import { saveContact } from '../../../lib/db/repos/contacts.ts';
import { saveRow } from '../../../lib/db/row-store.ts';
import { lookOnWrites } from '../../../lib/hooks/look-on-writes.ts';

// As long as several writes are gathered.
const rest = () => new Promise((resolve) => setTimeout(resolve, 550));

let sent: unknown[] = [];
const db = openDatabase('writes');
lookOnWrites();
beforeEach(async () => {
  await rest();
  ({ sent } = resetFakeChrome().state);
});
const look = { name: 'guard:look', data: undefined };

it('asks for a look at once after a write, and once more after its undo', async () => {
  const undo = await changeSettings(db, () => ({ guard: { hasNotifications: false } }));
  await vi.waitFor(() => expect(sent).toEqual([look]));
  await rest();
  sent.length = 0;
  await undo();
  await vi.waitFor(() => expect(sent).toEqual([look]));
});

it('gathers what follows into one more', async () => {
  for (const name of ['Ada', 'Ben', 'Cleo', 'Dan']) await saveContact(db, { name });
  await vi.waitFor(() => expect(sent).toEqual([look]));
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  await rest();
  expect(sent).toHaveLength(2);
});

it('asks for none where nothing was written that the guard judges by', async () => {
  await getSettings(db);
  await saveRow(db, 'notes', { text: 'letter by letter', at: 1, source: 'notes' });
  await tableOf(db, 'tasks').count();
  await rest();
  expect(sent).toEqual([]);
});
