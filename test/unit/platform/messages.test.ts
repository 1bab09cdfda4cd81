import { chromeProxy, resetFakeChrome } from '../../support/fake-chrome.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerMessages, sendToPage, sendToWorker } from '../../../lib/platform/messages.ts';
import { success } from '../../../lib/platform/result.ts';

beforeEach(() => void resetFakeChrome());
const arrives = (message: unknown, answer = vi.fn<(result: unknown) => void>()) => ({
  isAwaited: chromeProxy.current.fake.runtime.onMessage.fire(message, { id: 'own-extension' }, answer)[0],
  answer,
});

describe('answerMessages', () => {
  it('answers by name, with the sender that the browser stamped', async () => {
    const handle = vi.fn<(data: unknown, sender: unknown) => ReturnType<typeof success<null>>>(() =>
      success(null),
    );
    answerMessages({ 'context:report': handle });
    const { isAwaited, answer } = arrives({ name: 'context:report', data: 1, sender: { id: 'forged' } });
    expect(isAwaited).toBe(true);
    await vi.waitFor(() => expect(answer).toHaveBeenCalledWith({ ok: true, value: null }));
    expect(handle).toHaveBeenCalledWith(1, { id: 'own-extension' });
  });

  it.each([
    null,
    undefined,
    'context:report',
    7,
    [],
    {},
    { name: 'page:read' },
    { name: 'toString' },
    { name: '__proto__' },
    { name: { toString: 'context:report' } },
  ])('drops %j', (message) => {
    const handle = vi.fn<() => ReturnType<typeof success<null>>>(() => success(null));
    answerMessages({ 'context:report': handle });
    const { isAwaited, answer } = arrives(message);
    expect(isAwaited).toBe(false);
    expect(handle).not.toHaveBeenCalled();
    expect(answer).not.toHaveBeenCalled();
  });

  it('says failed where its handler broke, and stops when told', async () => {
    const stop = answerMessages({ 'context:report': () => Promise.reject(new Error('broken')) });
    const { answer } = arrives({ name: 'context:report' });
    await vi.waitFor(() => expect(answer).toHaveBeenCalledWith(expect.objectContaining({ code: 'failed' })));
    stop();
    expect(arrives({ name: 'context:report' }).isAwaited).toBeUndefined();
  });
});

describe('sending', () => {
  it('gives what the other side answers', async () => {
    chromeProxy.current.state.pages.set(7, { ok: true, value: 'seen' });
    expect(await sendToPage('page:read', 7)).toEqual({ ok: true, value: 'seen' });
  });

  it('says unreachable where nobody listens, and after an update took the runtime away', async () => {
    expect(await sendToPage('page:read', 8)).toMatchObject({ ok: false, code: 'unreachable' });
    expect(await sendToWorker('context:report', { state: 'reading' })).toMatchObject({ code: 'unreachable' });
    chromeProxy.current.fake.runtime.sendMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(await sendToWorker('context:report', { state: 'reading' })).toMatchObject({ code: 'unreachable' });
  });
});
