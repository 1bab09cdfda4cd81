import { mergedPeople, takeIn, takeOut } from '../core/crm/merge-people.ts';
import type { Contact } from '../core/model/entities.ts';
import type { ContactId } from '../core/model/ids.ts';
import type { MergedPerson } from '../core/model/merged-person.ts';
import { keysOfContact, ownedTables, sharedTables, sharedWith } from './contact-rows.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { recoverDrafts } from './recover-drafts.ts';
import { getRow, getRows, liveRows } from './row-store.ts';
import { type Put, type Undo, writeRows } from './undo.ts';

const tables = ['contacts', ...ownedTables, ...sharedTables, 'tasks', 'valueAssets'] as const;
const unowned = [...ownedTables, 'tasks'] as const;

type Moved = Pick<MergedPerson, 'rows' | 'both' | 'used'>;

/**
 * Makes one contact of two: all rows of the other go over, addresses and records are united, fields of the kept one win.
 * The other is deleted softly; what was moved is kept with the kept one, so that `splitContact` can take them apart days
 * later. Throws where one of the two is not there.
 */
export async function mergeContacts(
  db: SecondCallDatabase,
  keepId: ContactId,
  otherId: ContactId,
): Promise<Undo> {
  // Words that were typed for the other a moment ago become its note first.
  await recoverDrafts(db);
  return writeRows(db, tables, async (put) => {
    const [keep, other] = await Promise.all([
      getRow(db, 'contacts', keepId),
      getRow(db, 'contacts', otherId),
    ]);
    if (!keep || !other || keepId === otherId) throw new Error('There are not two contacts to be merged.');
    const moved = await moveRows(db, put, keep, other);
    const now = db.surroundings.now();
    await put('contacts', keepId, takeIn(keep, other, now, moved));
    await put('contacts', otherId, { deletedAt: now, mergedInto: keepId, merged: undefined });
  });
}

async function moveRows(db: SecondCallDatabase, put: Put, keep: Contact, other: Contact): Promise<Moved> {
  const moved: Moved = { rows: {}, both: {}, used: [] };
  for (const table of ownedTables) {
    const rows = await getRows(db, table, await keysOfContact(db, table, other.id));
    moved.rows[table] = rows.map(({ id }) => id);
    for (const { id } of rows) await put(table, id, { contactId: keep.id });
  }
  // Few, and without an index: the rep's own tasks and words on lines of Today, and the library.
  const tasks = (await liveRows(tableOf(db, 'tasks').toCollection())).filter(
    ({ contactId }) => contactId === other.id,
  );
  moved.rows.tasks = tasks.map(({ id }) => id);
  for (const { id } of tasks) await put('tasks', id, { contactId: keep.id });
  for (const table of sharedTables) {
    const rows = await sharedWith(db, table, other.id);
    moved.rows[table] = rows.map(({ id }) => id);
    moved.both[table] = rows.filter(({ contactIds }) => contactIds.includes(keep.id)).map(({ id }) => id);
    for (const { id, contactIds } of rows) {
      await put(table, id, { contactIds: replaced(contactIds, other.id, keep.id) });
    }
  }
  for (const { id, usedWith } of await liveRows(tableOf(db, 'valueAssets').toCollection())) {
    const theirs = usedWith.filter(({ contactId }) => contactId === other.id);
    if (theirs.length === 0) continue;
    moved.used.push(...theirs.map(({ at }) => ({ assetId: id, at })));
    await put('valueAssets', id, {
      usedWith: usedWith.map((use) => (use.contactId === other.id ? { ...use, contactId: keep.id } : use)),
    });
  }
  return moved;
}

/** One person in another's place, once. */
const replaced = (ids: readonly ContactId[], from: ContactId, to: ContactId): ContactId[] => [
  ...new Set(ids.map((id) => (id === from ? to : id))),
];

/**
 * Takes a merged contact out again: it gets back what it had, as far as that still is the kept one's. Throws where it was not
 * merged into this one.
 */
export const splitContact = (db: SecondCallDatabase, keepId: ContactId, otherId: ContactId): Promise<Undo> =>
  writeRows(db, tables, async (put) => {
    const keep = await getRow(db, 'contacts', keepId);
    const person = keep && mergedPeople(keep).find(({ id }) => id === otherId);
    if (!person) throw new Error('That contact was not merged into this one.');
    const parts = takeOut(keep, person);
    await put('contacts', keepId, parts.keep);
    await put('contacts', otherId, parts.other);
    await giveBack(db, put, keepId, person);
  });

async function giveBack(
  db: SecondCallDatabase,
  put: Put,
  keepId: ContactId,
  { id: otherId, rows, both, used }: MergedPerson,
): Promise<void> {
  for (const table of unowned) {
    for (const { id, contactId } of await getRows(db, table, rows[table] ?? []))
      if (contactId === keepId) await put(table, id, { contactId: otherId });
  }
  for (const table of sharedTables) {
    for (const { id, contactIds } of await getRows(db, table, rows[table] ?? [])) {
      if (!contactIds.includes(keepId)) continue;
      const wasBoth = both[table]?.includes(id) === true;
      const ids = wasBoth ? [...new Set([...contactIds, otherId])] : replaced(contactIds, keepId, otherId);
      await put(table, id, { contactIds: ids });
    }
  }
  for (const asset of await getRows(
    db,
    'valueAssets',
    used.map(({ assetId }) => assetId),
  )) {
    const times = new Set(used.filter(({ assetId }) => assetId === asset.id).map(({ at }) => at));
    const usedWith = asset.usedWith.map((use) =>
      use.contactId === keepId && times.has(use.at) ? { ...use, contactId: otherId } : use,
    );
    await put('valueAssets', asset.id, { usedWith });
  }
}
