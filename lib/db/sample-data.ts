import type { Contact, TableName } from '../core/model/entities.ts';
import type { ContactId } from '../core/model/ids.ts';
import { tableNames } from '../core/model/table-names.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { loadSchemas } from './load-schemas.ts';
import { changesWithout } from './repos/contacts.ts';
import { getSettings, saveSettings } from './repos/settings.ts';
import { getRows, liveRows, putStamped } from './row-store.ts';
import { makeSample } from './sample/make-sample.ts';
import { samplePrefix } from './sample/sample-rows.ts';
import { sampleTimeZone } from './sample/sample-time.ts';
import { changeRows, type Undo } from './undo.ts';

/** The invented rep, for a profile that says nothing of its own. */
const sampleSelf = {
  name: 'Maya Lindqvist',
  company: 'Kestrel Loop',
  emails: ['maya@kestrelloop.example'],
  domains: ['kestrelloop.example'],
  timeZone: sampleTimeZone,
};

/** Whether anything of the sample is left that `removeSampleData` would take out; people whom it keeps are not. */
export async function hasSampleData(db: SecondCallDatabase): Promise<boolean> {
  const sampleIn = (table: 'valueAssets' | 'contacts') =>
    tableOf(db, table).where('id').startsWith(samplePrefix);
  if ((await liveRows(sampleIn('valueAssets'), 1)).length > 0) return true;
  const people = await liveRows(sampleIn('contacts'));
  if (people.length === 0) return false;
  const { contactIds } = await ownWork(db);
  return people.some(({ id }) => !contactIds.has(id));
}

/**
 * Puts six invented contacts with their story into the database; the rep's own rows are left as they are. `settings` are
 * changed with it: a panel that is closed in between has lost neither.
 */
export async function addSampleData(
  db: SecondCallDatabase,
  now: number,
  settings: Parameters<typeof saveSettings>[1] = {},
): Promise<void> {
  // Loaded inside, they would come too late for a transaction over every table (PrematureCommitError, tried).
  await loadSchemas();
  await db.transaction('rw', [...tableNames], async () => {
    for (const [name, rows] of Object.entries(makeSample(now))) {
      for (const row of rows) await putStamped(db, name as TableName, { ...row, deletedAt: null }, undefined);
    }
    const { self } = await getSettings(db);
    const isUnknown = self.name === undefined && self.emails.length === 0;
    const changes = { ...(isUnknown && { self: sampleSelf }), ...settings };
    if (Object.keys(changes).length > 0) await saveSettings(db, changes);
  });
}

/**
 * Takes the sample data out again. A sample contact on whom the rep has written something stays, with what she wrote
 * and with the company, and is named in `kept`.
 */
export async function removeSampleData(db: SecondCallDatabase): Promise<{ kept: Contact[]; undo: Undo }> {
  return db.transaction('rw', [...tableNames], async () => {
    const own = await ownWork(db);
    const kept = await getRows(db, 'contacts', [...own.contactIds].filter(isSample));
    const keptIds = new Set([...own.rowIds, ...kept.flatMap(({ id, accountId }) => [id, accountId ?? ''])]);
    const lists = await Promise.all(
      tableNames.map(async (table) => {
        const ids = await tableOf(db, table).where('id').startsWith(samplePrefix).primaryKeys();
        return ids.filter((id) => !keptIds.has(id)).map((id) => ({ table, id }));
      }),
    );
    const people = lists.flat().filter(({ table }) => table === 'contacts');
    // What was tried out on the sample (a booked slot, a started call) goes with it.
    const theirs = await Promise.all(people.map(({ id }) => changesWithout(db, id as ContactId)));
    const { self } = await getSettings(db);
    const isSampleSelf = self.emails[0] === sampleSelf.emails[0];
    const settings = { table: 'settings', id: 'settings', patch: { self: {} } } as const;
    const undo = await changeRows(db, [
      ...lists.flat(),
      ...theirs.flat(),
      ...(isSampleSelf ? [settings] : []),
    ]);
    return { kept, undo };
  });
}

const isSample = (id: string) => id.startsWith(samplePrefix);

/** Sample rows that carry the rep's own work: people she wrote about, and sample notes that she changed. */
async function ownWork(db: SecondCallDatabase): Promise<{ contactIds: Set<string>; rowIds: Set<string> }> {
  const people = tableOf(db, 'contacts').where('id').startsWith(samplePrefix);
  const contactIds = await people.primaryKeys();
  const found = { contactIds: new Set<string>(), rowIds: new Set<string>() };
  const notes = tableOf(db, 'notes').where('[contactId+at]');
  for (const contactId of contactIds) {
    const ofContact = await liveRows(notes.between([contactId, -Infinity], [contactId, Infinity]));
    for (const { id, conversationId = '', createdAt, updatedAt } of ofContact) {
      if (isSample(id) && updatedAt <= createdAt) continue;
      found.contactIds.add(contactId);
      found.rowIds.add(id).add(conversationId);
    }
  }
  return found;
}
