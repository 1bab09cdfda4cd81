import type { RowOf, TableName } from '../core/model/entities.ts';
import type { SecondCallDatabase } from './database.ts';
import type { Undo } from './undo.ts';

/** The file of a backup, one JSON object; its schema stands in `docs/backup.schema.json`. */
export type Backup = { format: 'second-call-backup'; version: 1; exportedAt: number } & {
  [Name in TableName]?: RowOf<Name>[];
};

/** Rows of one table that a file would add, change, leave as they are, or (when it replaces everything) delete. */
export type TableCounts = { new: number; changed: number; same: number; deleted: number };

export type ImportPlan =
  | {
      ok: true;
      backup: Backup;
      merge: Record<TableName, TableCounts>;
      replace: Record<TableName, TableCounts>;
      /** References to rows that are neither in the file nor stored: kept, and said. */
      warnings: string[];
    }
  | { ok: false; code: 'malformed' | 'invalid' | 'newer_format'; message: string };

/** Every living row of every table. */
export async function exportBackup(_db: SecondCallDatabase): Promise<Backup> {
  return Promise.reject(new Error('not written yet'));
}

/** Reads a file and compares it with what is stored; writes nothing. */
export async function planImport(_db: SecondCallDatabase, _text: string): Promise<ImportPlan> {
  return Promise.reject(new Error('not written yet'));
}

/** Carries out a plan in one transaction; on any failure nothing has changed. The undo restores what was there. */
export async function applyImport(
  _db: SecondCallDatabase,
  _plan: ImportPlan & { ok: true },
  _mode: 'merge' | 'replace',
): Promise<Undo> {
  return Promise.reject(new Error('not written yet'));
}
