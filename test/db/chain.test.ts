import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableNames } from '../../lib/core/model/table-names.ts';
import { tableSchemas } from '../../lib/core/model/entities.ts';
import type { ContactId } from '../../lib/core/model/ids.ts';
import { loadBrief } from '../../lib/db/brief.ts';
import { openDatabase, tableOf } from '../../lib/db/database.ts';
import { storageProblem } from '../../lib/db/storage-health.ts';
import { v1 } from '../../lib/db/versions/v1.ts';
import { v2 } from '../../lib/db/versions/v2.ts';
import { v3 } from '../../lib/db/versions/v3.ts';
import { v4 } from '../../lib/db/versions/v4.ts';

const versions: Record<number, object> = {
  1: v1,
  2: { ...v1, ...v2 },
  3: { ...v1, ...v2, ...v3 },
  4: { ...v1, ...v2, ...v3, ...v4 },
};

type Dump = { version: number; stores: Record<string, string>; rows: Record<string, object[]> };

const dumps = readdirSync('test/db/dumps').map((file): Dump =>
  JSON.parse(readFileSync(`test/db/dumps/${file}`, 'utf8')),
);

/** A database as a version of the app left it behind. */
async function leaveBehind(name: string, { version, stores, rows }: Dump): Promise<void> {
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const [table, content] of Object.entries(rows)) await old.table(table).bulkAdd(content);
  old.close();
}

describe.each(dumps)('data of version $version', (dump) => {
  it('is opened by this app with every row intact', async () => {
    const name = `chain-${dump.version}`;
    await leaveBehind(name, dump);
    const db = openDatabase(name);
    for (const table of tableNames) {
      const rows = await tableOf(db, table).toArray();
      expect(rows).toHaveLength(dump.rows[table]?.length ?? 0);
      for (const row of rows) expect(tableSchemas[table].safeParse(row).error).toBeUndefined();
    }
    const brief = await loadBrief(db, 'sample-sarah' as ContactId, {
      now: Date.UTC(2026, 10, 10),
      timeZone: 'UTC',
    });
    expect(brief?.notes.map(({ note }) => note.text)).toEqual(
      expect.arrayContaining(['common, left', 'common, right']),
    );
  });

  it('was written by the version file that stands here, which is frozen', () => {
    expect(versions[dump.version]).toEqual(dump.stores);
    expect(readFileSync(`lib/db/versions/v${dump.version}.ts`, 'utf8')).not.toMatch(/\bimport\b.*from/);
  });
});

it('has a dump for every version', () => {
  expect(dumps.map(({ version }) => String(version)).sort()).toEqual(Object.keys(versions).sort());
});

describe('a database that is in the way', () => {
  it('of a newer app is refused, and stays as it is', async () => {
    const newer = new Dexie('newer');
    newer.version(99).stores({ ...v1, ...v2, ...v3, ...v4, later: 'id' });
    await newer.table('notes').add({ id: 'n', text: 'kept' });
    newer.close();
    const error: unknown = await openDatabase('newer')
      .open()
      .catch((thrown: unknown) => thrown);
    expect(storageProblem(error)).toBe('newer_data');
    expect(await newer.open().then((db) => db.table('notes').count())).toBe(1);
    newer.close();
  });

  it('makes way when another context upgrades it, and says so', async () => {
    const db = openDatabase('upgraded');
    await db.open();
    const states: string[] = [];
    db.watchState((state) => states.push(state));
    const newer = new Dexie('upgraded');
    newer.version(99).stores({ ...v1, ...v2, ...v3, ...v4 });
    await newer.open();
    expect(states).toEqual(['open', 'old_code']);
    const error: unknown = await tableOf(db, 'notes')
      .count()
      .catch((thrown: unknown) => thrown);
    expect(storageProblem(error)).toBe('upgrade_blocked');
    newer.close();
  });

  it('by an old connection is reported as blocked, and as open once that is gone', async () => {
    const old = new Dexie('blocked');
    old.version(0.1).stores({ notes: 'id' });
    await old.open();
    old.on('versionchange', () => false);
    const db = openDatabase('blocked');
    const states: string[] = [];
    db.watchState((state) => states.push(state));
    const opening = db.open();
    await new Promise((resolve) => {
      db.on('blocked', resolve);
    });
    old.close();
    await opening;
    expect(states).toEqual(['open', 'upgrade_blocked', 'open']);
  });
});
