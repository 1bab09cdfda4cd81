import type { RowOf, TableName } from '../core/model/entities.ts';
import { type Backup } from '../core/model/backup-schema.ts';
import { tableNames } from '../core/model/table-names.ts';

const shownWarnings = 50;

/** Which field points into which table. */
const fields: Record<string, TableName> = {
  accountId: 'accounts',
  contactId: 'contacts',
  contactIds: 'contacts',
  mergedInto: 'contacts',
  dealId: 'deals',
  conversationId: 'conversations',
  noteId: 'notes',
  conflictOf: 'notes',
  assetIds: 'valueAssets',
  calendarId: 'calendars',
};

/** References of a file's rows to rows that nobody has ("notes[4].contactId: no contacts row "c-9""); capped. */
export function danglingReferences(
  backup: Backup,
  isStored: (table: TableName, id: string) => boolean,
): string[] {
  const inFile = Object.fromEntries(
    tableNames.map((name) => [name, new Set(backup[name].map((row) => row.id as string))]),
  );
  const found = tableNames.flatMap((name) =>
    backup[name].flatMap((row, index) =>
      referencesOf(row)
        .filter(({ table, id }) => !inFile[table]?.has(id) && !isStored(table, id))
        .map(({ field, table, id }) => `${name}[${index}].${field}: no ${table} row "${id}"`),
    ),
  );
  const more = found.length - shownWarnings;
  return more > 0 ? [...found.slice(0, shownWarnings), `and ${more} more`] : found;
}

function referencesOf(row: RowOf<TableName>): { field: string; table: TableName; id: string }[] {
  return Object.entries(row).flatMap(([field, value]: [string, unknown]) => {
    const table = fields[field];
    if (table === undefined || value === undefined) return [];
    return (Array.isArray(value) ? value : [value]).map((id) => ({ field, table, id: String(id) }));
  });
}
