import { describe, expect, it } from 'vitest';
import { keepStorage, storageProblem } from '../../lib/db/storage-health.ts';

const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });

describe('storageProblem', () => {
  it.each<[string, unknown, string | null]>([
    ['a full disk', new DOMException('', 'QuotaExceededError'), 'disk_full'],
    ['a full disk inside an abort', named('AbortError', named('QuotaExceededError')), 'disk_full'],
    ['data of a newer app', named('VersionError'), 'newer_data'],
    [
      'a closed connection because of that',
      named('DatabaseClosedError', named('VersionError')),
      'newer_data',
    ],
    ['a connection that made way', named('DatabaseClosedError'), 'upgrade_blocked'],
    ['storage switched off', named('MissingAPIError'), 'unavailable'],
    ['a fault of ours', new TypeError('x'), null],
    ['a bad row', named('ZodError'), null],
    ['no error at all', 'text', null],
    ['nothing', undefined, null],
  ])('%s', (_name, error, problem) => {
    expect(storageProblem(error)).toBe(problem);
  });

  it('comes back from errors that wrap each other', () => {
    const loop = named('AbortError');
    loop.inner = loop;
    expect(storageProblem(loop)).toBe('unavailable');
  });
});

describe('keepStorage', () => {
  const storage = (isPersisted: boolean, grants: boolean) => {
    const asked: string[] = [];
    const manager = {
      persisted: () => Promise.resolve(isPersisted),
      persist: () => {
        asked.push('persist');
        return Promise.resolve(grants);
      },
      estimate: () => Promise.resolve({ usage: 10, quota: 100 }),
    };
    return { asked, manager: manager as unknown as StorageManager };
  };

  it('asks once and says what is used', async () => {
    const { manager, asked } = storage(false, true);
    expect(await keepStorage(manager)).toEqual({ isPersisted: true, usedBytes: 10, quotaBytes: 100 });
    expect(asked).toEqual(['persist']);
  });

  it('does not ask again, and takes a no', async () => {
    const kept = storage(true, false);
    expect((await keepStorage(kept.manager)).isPersisted).toBe(true);
    expect(kept.asked).toEqual([]);
    expect((await keepStorage(storage(false, false).manager)).isPersisted).toBe(false);
  });

  it('is content where the browser knows no such thing', async () => {
    expect(await keepStorage(undefined)).toEqual({ isPersisted: false });
  });
});
