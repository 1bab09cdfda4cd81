import type { ImportRow, ImportTalk, UnsaidAre } from '../core/crm-import/import-rows.ts';
import type { NoteContent } from '../core/crm-import/join-rows.ts';
import type { Slot } from '../core/crm-import/shelf.ts';
import { tableSchemas } from '../core/model/entities.ts';
import type { Row } from '../core/model/row.ts';
import { putRows, tellOfWrites } from './bulk-write.ts';
import {
  type CrmImport,
  crmImportsTable,
  type CrmImportUndo,
  importedTables,
  type ImportedTable,
  keepCrmImport,
} from './crm-imports.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { withIndexFields } from './index-fields.ts';
import { type CrmImportChoice, planInside, plannedTables } from './plan-crm-import.ts';
import { newId, nextVersion } from './row-store.ts';

const chunkSize = 2_000;

const touched = <Of extends object>(slots: readonly Slot<Of>[]) =>
  slots
    .filter(({ isNew, isChanged }) => isNew || isChanged)
    .map(({ row, isNew }) => ({ id: (row as { id?: string }).id ?? '', content: row, isNew }));

const answers: Record<UnsaidAre, ImportTalk | undefined> = { talks: { kind: 'call' }, other: undefined };

/** The notes, each with the talk that it tells of: only of a talk the lines of the panel are made. */
function notesAndTalks(db: SecondCallDatabase, notes: readonly NoteContent[], unsaid: UnsaidAre) {
  const writes: Record<'conversations' | 'notes', Part> = { conversations: [], notes: [] };
  for (const { talk: said, contactIds, alsoAt: _alsoAt, ...content } of notes) {
    const talk = said === 'unsaid' ? answers[unsaid] : said;
    const { at, accountId, dealId } = content;
    const conversationId = talk && newId(db);
    if (conversationId !== undefined)
      writes.conversations.push({
        id: conversationId,
        content: { ...talk, at, contactIds, accountId, dealId },
        isNew: true,
      });
    writes.notes.push({ id: newId(db), content: { ...content, conversationId }, isNew: true });
  }
  return writes;
}

/**
 * Writes the rows of an export in one transaction, against what is stored by then, and notes what takes them back. Who
 * ends the thread that runs this while it does has nothing written: the browser breaks the transaction off. `onShare`
 * hears how much is written, 0 to 1.
 */
export async function saveCrmImport(
  db: SecondCallDatabase,
  { name, rows }: { name: string; rows: readonly ImportRow[] },
  choice: CrmImportChoice,
  onShare: (share: number) => void = () => undefined,
): Promise<CrmImport> {
  const saved = await db.transaction('rw', [...plannedTables, crmImportsTable], async () => {
    const { joined, notes } = await planInside(db, rows, choice);
    const writes = {
      accounts: touched(joined.accounts),
      contacts: touched(joined.contacts),
      deals: touched(joined.deals),
      ...notesAndTalks(db, notes, choice.unsaid ?? 'other'),
    };
    const total = importedTables.reduce((sum, table) => sum + writes[table].length, 0);
    const undo: CrmImportUndo = {
      added: { accounts: [], contacts: [], deals: [], conversations: [], notes: [] },
      changed: [],
    };
    let written = 0;
    for (const table of importedTables) {
      for (let from = 0; from < writes[table].length; from += chunkSize) {
        const part = writes[table].slice(from, from + chunkSize);
        await writePart(db, table, part, undo);
        written += part.length;
        onShare(written / total);
      }
    }
    const done = { id: newId(db), name, rows: rows.length, at: db.surroundings.now(), written };
    await keepCrmImport(db, done, undo);
    return done;
  });
  tellOfWrites(db, importedTables);
  return saved;
}

type Part = { id: string; content: object; isNew: boolean }[];

async function writePart(
  db: SecondCallDatabase,
  table: ImportedTable,
  part: Part,
  undo: CrmImportUndo,
): Promise<void> {
  const known = part.filter(({ isNew }) => !isNew).map(({ id }) => id);
  const before = new Map(
    (await tableOf(db, table).bulkGet(known)).map((row) => [row?.id ?? '', row as Row | undefined]),
  );
  const rows = part.map(({ id, content }) => {
    const stored = before.get(id);
    const row = tableSchemas[table].parse(
      nextVersion(db, { ...content, id, deletedAt: null }, stored),
    ) as Row;
    if (stored) undo.changed.push({ table, clock: row.clock, before: stored });
    else undo.added[table].push({ id, clock: row.clock });
    return withIndexFields(table, row);
  });
  await putRows(table, rows);
}
