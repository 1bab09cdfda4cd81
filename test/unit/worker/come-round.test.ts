import { resetFakeChrome } from '../../support/fake-chrome.ts';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../lib/db/database.ts';
import { comeRound } from '../../../lib/worker/come-round.ts';
import { lookAnew } from '../../../lib/worker/look-anew.ts';
import { syncCalendars } from '../../../lib/worker/sync-calendars.ts';

vi.mock('../../../lib/worker/look-anew.ts', () => ({ lookAnew: vi.fn<typeof lookAnew>() }));
vi.mock('../../../lib/worker/sync-calendars.ts', () => ({ syncCalendars: vi.fn<typeof syncCalendars>() }));

const db = openDatabase('round');
const [sync, look] = [vi.mocked(syncCalendars), vi.mocked(lookAnew)];
beforeEach(() => {
  resetFakeChrome();
  vi.useFakeTimers();
  sync.mockReset().mockResolvedValue(undefined);
  look.mockReset().mockResolvedValue(undefined);
});
afterEach(() => vi.useRealTimers());
const looks = () => look.mock.calls.map(([, options]) => options?.isFreshStart ?? false);

it('looks once the calendars were asked', async () => {
  const asked = Promise.withResolvers<undefined>();
  sync.mockReturnValue(asked.promise);
  const round = comeRound(db, { trigger: 'time', isFreshStart: true });
  await vi.advanceTimersByTimeAsync(7_999);
  expect(looks()).toEqual([]);
  asked.resolve(undefined);
  await round;
  expect(looks()).toEqual([true]);
});

it('looks after eight seconds where a calendar does not answer, and again when it has', async () => {
  const asked = Promise.withResolvers<undefined>();
  sync.mockReturnValue(asked.promise);
  const round = comeRound(db, { trigger: 'time', isFreshStart: true });
  await vi.advanceTimersByTimeAsync(8_000);
  expect(looks()).toEqual([true]);
  asked.resolve(undefined);
  await round;
  expect(looks()).toEqual([true, false]);
});

it('looks where the calendars could not be asked at all', async () => {
  sync.mockRejectedValue(new Error('no database'));
  await comeRound(db, { trigger: 'time' });
  expect(looks()).toEqual([false]);
});

it('ends quietly where a look fails, since its alarm stands, and looks again after a slow calendar', async () => {
  const asked = Promise.withResolvers<undefined>();
  sync.mockReturnValue(asked.promise);
  look.mockRejectedValueOnce(new Error('the disk is full'));
  const round = comeRound(db, { trigger: 'time' });
  await vi.advanceTimersByTimeAsync(8_000);
  asked.resolve(undefined);
  await round;
  expect(looks()).toEqual([false, false]);
});
