import { clockAt } from './clock.ts';
import { tableSchemas, type RowOf, type TableName } from './entities.ts';
import { clockStamp, epochMs } from './row.ts';
import { tableNames } from './table-names.ts';
import { z } from './zod.ts';

export const backupFormat = 'second-call-backup';
/** 2 knows `factReviews`, 3 calendars and what the guard keeps; an older file is read as one without. */
export const backupVersion = 3;

/** What a row in a file may leave out, so that a file can be written by hand: see `completeRow`. */
const forgivenFields = {
  ownerId: z.string().min(1).max(200).default('local'),
  createdAt: epochMs.optional(),
  updatedAt: epochMs.optional(),
  clock: clockStamp.optional(),
  deletedAt: z.null().default(null),
};

const rowsInFile = Object.fromEntries(
  tableNames.map((name) => [
    name,
    z.array(z.strictObject({ ...tableSchemas[name].shape, ...forgivenFields })).default([]),
  ]),
) as unknown as { [Name in TableName]: z.ZodType<RowOf<Name>[]> };

/**
 * A backup file. Unknown tables and fields are refused rather than dropped: a misspelt field would be lost without a word.
 */
export const backupSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(backupFormat),
  version: z.literal([1, 2, backupVersion]),
  exportedAt: epochMs,
  ...rowsInFile,
});

/** JSON Schema of a file that is accepted: what a row may leave out is optional in it. */
export const backupJsonSchema = (): object => ({
  ...z.toJSONSchema(backupSchema, { io: 'input' }),
  title: 'Second Call backup',
  description:
    'One file with every table. Times are milliseconds since 1970-01-01T00:00Z. Ids are any unique text; a field that ends in Id or Ids names a row of another table. A row needs only its required fields.',
});

export type Backup = z.infer<typeof backupSchema>;

/** Fills in what a row may leave out: it counts as written when its event happened, else when the file was made. */
export function completeRow<Name extends TableName>(row: RowOf<Name>, exportedAt: number): RowOf<Name> {
  const createdAt = row.createdAt ?? row.updatedAt ?? ('at' in row ? row.at : exportedAt);
  const updatedAt = row.updatedAt ?? createdAt;
  return { ...row, createdAt, updatedAt, clock: row.clock ?? clockAt(updatedAt) };
}
