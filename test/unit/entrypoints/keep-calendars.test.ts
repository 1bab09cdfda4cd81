import { resetFakeChrome } from '../../support/fake-chrome.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepCalendars } from '../../../entrypoints/background/keep-calendars.ts';
import { comeRound } from '../../../lib/worker/come-round.ts';

vi.mock('../../../lib/worker/come-round.ts', () => ({ comeRound: vi.fn<typeof comeRound>() }));

let { fake } = resetFakeChrome();
beforeEach(() => {
  ({ fake } = resetFakeChrome());
  vi.mocked(comeRound).mockReset().mockResolvedValue(undefined);
  keepCalendars();
});
const rounds = () => vi.mocked(comeRound).mock.calls.map(([, round]) => round);

describe('the calendars are asked', () => {
  it.each<[string, () => unknown, object]>([
    ['when the alarm comes', () => fake.alarms.onAlarm.fire({ name: 'next' }), { trigger: 'time' }],
    [
      'when the browser starts',
      () => fake.runtime.onStartup.fire(),
      { trigger: 'opening', isFreshStart: true },
    ],
    [
      'after an update, which drops the alarm',
      () => fake.runtime.onInstalled.fire({ reason: 'update' }),
      { trigger: 'opening', isFreshStart: true },
    ],
    ['when the rep is back', () => fake.idle.onStateChanged.fire('active'), { trigger: 'opening' }],
    [
      'when a host was allowed',
      () => fake.permissions.onAdded.fire({ origins: ['https://dav.example/*'] }),
      { trigger: 'saved' },
    ],
  ])('%s', (_name, fire, expected) => {
    fire();
    expect(rounds()).toEqual([expected]);
  });

  it('not for another alarm, nor when the rep goes away', () => {
    fake.alarms.onAlarm.fire({ name: 'other' });
    fake.idle.onStateChanged.fire('idle');
    fake.idle.onStateChanged.fire('locked');
    expect(rounds()).toEqual([]);
  });
});

describe('a page that asks', () => {
  const own = { id: 'own-extension', url: 'chrome-extension://own-extension/options.html' };
  const ask = (data: object, sender: object) => {
    const answer = vi.fn<(result: unknown) => void>();
    fake.runtime.onMessage.fire({ name: 'calendar:sync', data }, sender, answer);
    return answer;
  };

  it.each([
    [{}, { trigger: 'asked', calendarId: undefined }],
    [{ calendarId: 'one' }, { trigger: 'asked', calendarId: 'one' }],
    [{ isOpening: true }, { trigger: 'opening', calendarId: undefined }],
  ])('%j is answered once the round is over', async (data, expected) => {
    const round = Promise.withResolvers<void>();
    vi.mocked(comeRound).mockReturnValue(round.promise);
    const answer = ask(data, own);
    await vi.waitFor(() => expect(rounds()).toEqual([expected]));
    expect(answer).not.toHaveBeenCalled();
    round.resolve();
    await vi.waitFor(() => expect(answer).toHaveBeenCalledWith({ ok: true, value: null }));
  });

  it.each([
    ['our script in a web page', { id: 'own-extension', url: 'https://mail.google.com/', tab: { id: 3 } }],
    ['another extension', { id: 'other', url: 'chrome-extension://other/a.html' }],
  ])('is refused where it is none of ours: %s', async (_name, sender) => {
    const answer = ask({}, sender);
    await vi.waitFor(() =>
      expect(answer).toHaveBeenCalledWith(expect.objectContaining({ ok: false, code: 'unknown_sender' })),
    );
    expect(rounds()).toEqual([]);
  });
});
