import type { TableName } from '../core/model/entities.ts';
import { nameWords } from '../core/model/fold-name.ts';

/** Adds the fields that exist only so that an index can find the row; schemas, and so reads and backups, drop them. */
export function withIndexFields<R extends object>(name: TableName, row: R): R {
  return (name === 'contacts' || name === 'accounts') && 'name' in row && typeof row.name === 'string'
    ? { ...row, nameWords: nameWords(row.name) }
    : row;
}

/** The row as its schema knows it. */
export function withoutIndexFields<R extends object>(row: R): R {
  if (!('nameWords' in row)) return row;
  const { nameWords: _derived, ...rest } = row;
  return rest as R;
}
