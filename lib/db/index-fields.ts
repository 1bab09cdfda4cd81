import type { TableName } from '../core/model/entities.ts';
import { nameWords } from '../core/model/fold-name.ts';

type Indexed = { nameWords?: unknown; people?: unknown };

const people = ({
  organizer,
  attendees,
}: {
  organizer?: { email: string };
  attendees: { email: string }[];
}) => [...new Set([...(organizer ? [organizer] : []), ...attendees].map(({ email }) => email))];

/** Adds the fields that exist only so that an index can find the row; schemas, and so reads and backups, drop them. */
export function withIndexFields<R extends object>(name: TableName, row: R): R {
  if (name === 'meetings' && 'attendees' in row) return { ...row, people: people(row as never) };
  return (name === 'contacts' || name === 'accounts') && 'name' in row && typeof row.name === 'string'
    ? { ...row, nameWords: nameWords(row.name) }
    : row;
}

/** The row as its schema knows it. */
export function withoutIndexFields<R extends object>(row: R): R {
  if (!('nameWords' in row || 'people' in row)) return row;
  const { nameWords: _words, people: _people, ...rest } = row as R & Indexed;
  return rest as unknown as R;
}
