import { chromeProxy, resetFakeChrome } from '../../support/fake-chrome.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CalendarId } from '../../../lib/core/model/ids.ts';
import {
  connectGoogle,
  dropGoogleToken,
  forgetEveryGoogle,
  forgetGoogle,
  googleRedirect,
  googleToken,
} from '../../../lib/platform/identity.ts';
import { bookScope, readScopes } from '../../support/fake-google.ts';

const account = {
  id: 'work' as CalendarId,
  clientId: 'client.apps.googleusercontent.com',
  parts: [
    { id: 'maya@kestrelloop.example', name: 'Maya', isCounted: true },
    { id: 'team@group.calendar.google.com', name: 'Team', isCounted: true },
  ],
};
const now = Date.UTC(2026, 10, 9, 12);
const hourMs = 3_600_000;

type Flow = { url: string; interactive: boolean };
let flows: Flow[];
/** How Google answers a sign-in, given what was asked of it. */
let google: (asked: URLSearchParams) => Record<string, string> | Error;

const grant =
  (scopes: string[], value = 'token-1') =>
  (asked: URLSearchParams) => ({
    access_token: value,
    expires_in: '3599',
    scope: scopes.join(' '),
    state: asked.get('state') ?? '',
  });

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  resetFakeChrome();
  flows = [];
  google = grant(readScopes);
  chromeProxy.current.fake.identity.launchWebAuthFlow = (flow: Flow) => {
    flows.push(flow);
    const answer = google(new URL(flow.url).searchParams);
    return answer instanceof Error
      ? Promise.reject(answer)
      : Promise.resolve(`${googleRedirect()}#${new URLSearchParams(answer)}`);
  };
});
afterEach(() => void vi.useRealTimers());
const asked = (at = 0) => Object.fromEntries(new URL(flows[at]?.url ?? '').searchParams);

describe('connectGoogle', () => {
  it('asks in a window for reading alone, with the account’s own client and address', async () => {
    expect(await connectGoogle(account)).toEqual({ ok: true, value: null });
    expect(flows).toMatchObject([{ interactive: true }]);
    expect(new URL(flows[0]?.url ?? '').origin).toBe('https://accounts.google.com');
    expect(asked()).toEqual({
      client_id: account.clientId,
      redirect_uri: 'https://own-extension.chromiumapp.org/',
      response_type: 'token',
      scope: readScopes.join(' '),
      include_granted_scopes: 'true',
      login_hint: 'maya@kestrelloop.example',
      state: expect.stringMatching(/^[\da-f-]{36}$/) as string,
    });
    expect(await googleToken(account)).toEqual({ ok: true, value: 'token-1' });
    expect(flows).toHaveLength(1);
  });

  it('lets the rep choose among her accounts where none is known yet, and asks for booking only when it is needed', async () => {
    google = grant([...readScopes, bookScope]);
    await connectGoogle({ id: account.id, clientId: account.clientId }, 'book');
    expect(asked()).toMatchObject({ prompt: 'select_account', scope: [...readScopes, bookScope].join(' ') });
    expect(asked()).not.toHaveProperty('login_hint');
    expect(await googleToken(account, 'book')).toEqual({ ok: true, value: 'token-1' });
  });

  it.each<[string, string, typeof google]>([
    ['the window was closed', 'declined', () => new Error('The user did not approve access.')],
    ['she said no', 'declined', (query) => ({ error: 'access_denied', state: query.get('state') ?? '' })],
    ['Google was out of reach', 'offline', () => new Error('Authorization page could not be loaded.')],
    ['a box was left unticked', 'not_granted', grant([readScopes[1] ?? ''])],
    [
      'it is the answer to another request',
      'declined',
      () => grant(readScopes)(new URLSearchParams('state=forged')),
    ],
    ['it holds no token', 'declined', (query) => ({ state: query.get('state') ?? '' })],
    [
      'it holds a token without end',
      'declined',
      (query) => ({ ...grant(readScopes)(query), expires_in: 'soon' }),
    ],
  ])('says %s: %s', async (_name, code, answer) => {
    google = answer;
    const result = await connectGoogle(account);
    expect(result).toMatchObject({
      ok: false,
      code,
      message: expect.stringMatching(/^[A-Z].+\.$/) as string,
    });
    google = () => new Error('The user is not signed in.');
    expect(await googleToken(account)).toMatchObject({ ok: false, code: 'signed_out' });
  });

  it('needs a client', async () => {
    expect(await connectGoogle({ id: account.id })).toMatchObject({ ok: false, code: 'no_client' });
    expect(flows).toEqual([]);
  });
});

describe('googleToken', () => {
  it('is renewed without a window once it has run out, and as often as that', async () => {
    await connectGoogle(account);
    vi.setSystemTime(now + hourMs);
    google = grant(readScopes, 'token-2');
    expect(await googleToken(account)).toEqual({ ok: true, value: 'token-2' });
    expect(await googleToken(account)).toEqual({ ok: true, value: 'token-2' });
    expect(flows.map(({ interactive }) => interactive)).toEqual([true, false]);
    expect(asked(1)).toMatchObject({ prompt: 'none', login_hint: 'maya@kestrelloop.example' });
  });

  it('is renewed after the browser was closed, with all that was granted before', async () => {
    google = grant([...readScopes, bookScope]);
    expect(await googleToken(account, 'book')).toEqual({ ok: true, value: 'token-1' });
    expect(asked()).toMatchObject({ prompt: 'none', scope: readScopes.join(' ') });
  });

  it('opens no window: who is signed out, or never allowed it, is told so', async () => {
    await connectGoogle(account);
    expect(await googleToken(account, 'book')).toMatchObject({ ok: false, code: 'not_granted' });
    vi.setSystemTime(now + hourMs);
    google = (query) => ({ error: 'interaction_required', state: query.get('state') ?? '' });
    expect(await googleToken(account)).toMatchObject({ ok: false, code: 'signed_out' });
    expect(flows.map(({ interactive }) => interactive)).toEqual([true, false]);
  });

  it('says offline where only the way is missing', async () => {
    google = () => new Error('Authorization page could not be loaded.');
    expect(await googleToken(account)).toMatchObject({ ok: false, code: 'offline' });
  });

  it('is another one for another account', async () => {
    await connectGoogle(account);
    google = grant(readScopes, 'token-2');
    const other = { ...account, id: 'other' as CalendarId };
    expect(await googleToken(other)).toEqual({ ok: true, value: 'token-2' });
    expect(await googleToken(account)).toEqual({ ok: true, value: 'token-1' });
  });

  it('is dropped where the server refused it, but not one that came since', async () => {
    await connectGoogle(account);
    await dropGoogleToken(account, 'an older one');
    expect(await googleToken(account)).toEqual({ ok: true, value: 'token-1' });
    await dropGoogleToken(account, 'token-1');
    google = grant(readScopes, 'token-2');
    expect(await googleToken(account)).toEqual({ ok: true, value: 'token-2' });
    await forgetGoogle(account.id);
    google = () => new Error('The user is not signed in.');
    expect(await googleToken(account)).toMatchObject({ code: 'signed_out' });
  });

  it('lives in the session alone', async () => {
    await connectGoogle(account);
    const kept = await chromeProxy.current.fake.storage.session.get(null);
    expect(Object.keys(kept)).toEqual(['google:token:work']);
  });

  it('is forgotten with all others, and nothing else with them', async () => {
    const { session } = chromeProxy.current.fake.storage;
    await session.set({ 'context:7': 'a tab' });
    await connectGoogle(account);
    await connectGoogle({ ...account, id: 'other' as CalendarId });
    await forgetEveryGoogle();
    expect(await session.get(null)).toEqual({ 'context:7': 'a tab' });
  });
});
