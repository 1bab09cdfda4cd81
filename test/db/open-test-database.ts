import { openDatabase, type SecondCallDatabase } from '../../lib/db/database.ts';

/** Monday, 9 November 2026, 12:00 UTC. */
export const start = Date.UTC(2026, 10, 9, 12);

let opened = 0;

/** A fresh database with a clock that the test moves, and with ids that count up. */
export function openTestDatabase(node = 'aaaaaaaa'): { db: SecondCallDatabase; wait: (ms: number) => void } {
  opened += 1;
  const name = `test-${opened}`;
  let now = start;
  let ids = 0;
  const db = openDatabase(name, {
    now: () => now,
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    newNode: () => node,
  });
  return {
    db,
    wait: (ms) => {
      now += ms;
    },
  };
}

export const hour = 3_600_000;
export const day = 24 * hour;
