import { resetFakeChrome } from '../../support/fake-chrome.ts';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { openDatabase, tableOf } from '../../../lib/db/database.ts';
import { changeSettings, getSettings } from '../../../lib/db/repos/settings.ts';
import { saveContact } from '../../../lib/db/repos/contacts.ts';
import { saveRow } from '../../../lib/db/row-store.ts';
import { lookOnWrites } from '../../../lib/hooks/look-on-writes.ts';

// The clock moves with these alone: on a busy machine four writes may take longer than they are gathered for.
vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
const rest = () => vi.runAllTimers();
const hear = () => vi.waitFor(() => expect(sent.length).toBeGreaterThan(0), { interval: 5, timeout: 10_000 });
const look = { name: 'guard:look', data: undefined };

let sent: unknown[] = [];
const db = openDatabase('writes');
lookOnWrites();
/** What the database still has to say of the case before. */
const silence = async () => {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};
beforeEach(async () => {
  await silence();
  rest();
  ({ sent } = resetFakeChrome().state);
});

it('asks for a look at once after a write, and once more after its undo', async () => {
  const undo = await changeSettings(db, () => ({ guard: { hasNotifications: false } }));
  await hear();
  expect(sent).toEqual([look]);
  rest();
  sent.length = 0;
  await undo();
  await hear();
  expect(sent).toEqual([look]);
});

it('gathers what follows into one more', async () => {
  await saveContact(db, { name: 'Ada' });
  await hear();
  for (const name of ['Ben', 'Cleo', 'Dan']) await saveContact(db, { name });
  expect(sent).toEqual([look]);
  sent.length = 0;
  await hear();
  rest();
  expect(sent).toEqual([look]);
});

it('asks for none where nothing was written that the guard judges by', async () => {
  await getSettings(db);
  await saveRow(db, 'notes', { text: 'letter by letter', at: 1, source: 'notes' });
  await tableOf(db, 'tasks').count();
  // This one is told, and would be a second look had there been one before.
  await saveContact(db, { name: 'Eve' });
  await hear();
  rest();
  expect(sent).toEqual([look]);
});
