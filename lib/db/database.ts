import { Dexie, type Table } from 'dexie';
import type { RowOf, TableName } from '../core/model/entities.ts';
import { dropCopyOnWrite } from './meetings-copy.ts';
import { v1 } from './versions/v1.ts';
import { v2 } from './versions/v2.ts';
import { v3 } from './versions/v3.ts';
import { v4 } from './versions/v4.ts';

const newestVersion = 4;
const defaultName = 'second-call';

/** What differs between a test and the browser: the time, fresh ids, the machine's part of a clock stamp. */
export type Surroundings = { now: () => number; newId: () => string; newNode: () => string };

const browserSurroundings: Surroundings = {
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  newNode: () => crypto.randomUUID().slice(0, 8),
};

/** `open`: usable; `old_code`: a newer version of the app holds the data, so this context must be loaded again. */
export type DatabaseState = 'open' | 'upgrade_blocked' | 'old_code';

/** The profile's own data. It opens with the first query; only repositories touch its tables. */
export class SecondCallDatabase extends Dexie {
  readonly surroundings: Surroundings;
  /** Which machine and profile wrote a row: the last part of its clock. Chosen once and kept in `device`. */
  node = '00000000';
  state: DatabaseState = 'open';
  private readonly listeners = new Set<(state: DatabaseState) => void>();

  constructor(name: string, surroundings: Surroundings) {
    super(name);
    this.surroundings = surroundings;
    this.version(1).stores(v1);
    this.version(2).stores(v2);
    this.version(3).stores(v3);
    this.version(newestVersion).stores(v4);
    this.use(dropCopyOnWrite);
    this.on('ready', () => this.readNode(), true);
    // False keeps Dexie's own handlers away: they print to the console, and open the database again by themselves.
    this.on('blocked', () => this.report('upgrade_blocked'));
    // Another context upgrades or deletes the data: let go at once, or it waits for ever.
    this.on('versionchange', () => {
      this.close();
      return this.report('old_code');
    });
  }

  /** Tells of a blocked upgrade, and of an upgrade elsewhere that closed this connection. Returns how to stop. */
  watchState(listener: (state: DatabaseState) => void): () => void {
    this.listeners.add(listener);
    listener(this.state);
    return () => this.listeners.delete(listener);
  }

  private report(state: DatabaseState): false {
    this.state = state;
    for (const listener of this.listeners) listener(state);
    return false;
  }

  private async readNode(): Promise<void> {
    // Dexie 4 opens data of a newer version as well as it can; a row that this code does not know could be lost.
    const stored = Math.floor(this.backendDB().version / 10);
    if (stored > newestVersion) throw new Dexie.VersionError(`data of version ${stored}`);
    const device: Table<{ id: string; node: string }, string> = this.table('device');
    await this.transaction('rw', device, async () => {
      const known = await device.get('device');
      this.node = known?.node ?? this.surroundings.newNode();
      if (known === undefined) await device.add({ id: 'device', node: this.node });
    });
    if (this.state === 'upgrade_blocked') this.report('open');
  }
}

export function openDatabase(
  name: string = defaultName,
  surroundings: Partial<Surroundings> = {},
): SecondCallDatabase {
  return new SecondCallDatabase(name, { ...browserSurroundings, ...surroundings });
}

/** The table of one kind of row: for the row store and the backup. */
export function tableOf<Name extends TableName>(
  db: SecondCallDatabase,
  name: Name,
): Table<RowOf<Name>, string> {
  return db.table(name);
}
