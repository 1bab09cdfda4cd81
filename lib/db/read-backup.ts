import type { TableName } from '../core/model/entities.ts';
import type { Row } from '../core/model/row.ts';
import {
  backupFormat,
  backupSchema,
  backupVersion,
  completeRow,
  type Backup,
} from '../core/model/backup-schema.ts';
import { tableNames } from '../core/model/table-names.ts';
import { issueLines } from './issue-lines.ts';
import { jsonFault } from './json-fault.ts';

export type RefusedFile = { ok: false; code: 'malformed' | 'invalid' | 'newer_format'; message: string };

/** Reads the text of a backup file. A broken or newer file is refused with where and why. */
export function readBackup(text: string): { ok: true; backup: Backup } | RefusedFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, code: 'malformed', message: jsonFault(text) ?? String(error) };
  }
  const version = headOf(value);
  if (version === null) {
    return { ok: false, code: 'invalid', message: `format: "${backupFormat}" expected; this is no backup` };
  }
  if (version > backupVersion) {
    const message = `version: ${version} was written by a newer app; this one reads up to ${backupVersion}`;
    return { ok: false, code: 'newer_format', message };
  }
  const parsed = backupSchema.safeParse(value);
  if (!parsed.success) return { ok: false, code: 'invalid', message: issueLines(parsed.error.issues) };
  const backup = completed(parsed.data);
  const twice = tableNames.map((name) => firstDouble(name, backup[name])).find((found) => found !== null);
  return twice === undefined ? { ok: true, backup } : { ok: false, code: 'invalid', message: twice };
}

/** The version that a file says of itself; null when it is no backup at all. */
function headOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('format' in value)) return null;
  if (value.format !== backupFormat) return null;
  return 'version' in value && typeof value.version === 'number' ? value.version : 0;
}

function completed(backup: Backup): Backup {
  const rows = tableNames.map((name) => [
    name,
    backup[name].map((row) => completeRow(row, backup.exportedAt)),
  ]);
  return { ...backup, ...Object.fromEntries(rows) };
}

function firstDouble(name: TableName, rows: Row[]): string | null {
  const seen = new Set<string>();
  for (const [index, { id }] of rows.entries()) {
    if (seen.has(id)) return `${name}[${index}].id: "${id}" is there twice`;
    seen.add(id);
  }
  return null;
}
