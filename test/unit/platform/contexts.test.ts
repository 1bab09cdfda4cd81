import { chromeProxy, resetFakeChrome } from '../../support/fake-chrome.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { acceptReport } from '../../../lib/platform/accept-report.ts';
import { requestCalendarHosts } from '../../../lib/platform/calendar-hosts.ts';
import { loadContext, saveContext } from '../../../lib/platform/context-store.ts';
import { refreshTab, serveTab } from '../../../lib/platform/serve-tab.ts';
import { readHealth } from '../../../lib/platform/site-health.ts';
import { sites } from '../../../lib/platform/sites.ts';
import { clipTab, readTabNow } from '../../../lib/platform/read-tab.ts';
import { watchTabContext } from '../../../lib/platform/tab-context.ts';
import { threadSnapshot } from './sample-snapshots.ts';

let state = resetFakeChrome().state;
beforeEach(() => {
  ({ state } = resetFakeChrome());
});

const gmail = sites[0];
if (!gmail) throw new Error('Gmail is missing from the table.');
const from = { tabId: 7, origin: 'https://mail.google.com', documentId: 'D1', site: gmail };
const unreachable = { ok: false, code: 'no_access' };
const anyTab = (fields: object) => fields as chrome.tabs.Tab;

describe('acceptReport', () => {
  it('keeps the snapshot for the tab and the health of the site', async () => {
    const answer = await acceptReport(from, { state: 'read', snapshot: threadSnapshot }, 1_000);
    expect(answer).toEqual({ ok: true, value: null });
    expect(await loadContext(7)).toEqual({
      tabId: 7,
      state: 'read',
      via: 'script',
      origin: 'https://mail.google.com',
      documentId: 'D1',
      reportedAt: 1_000,
      snapshot: threadSnapshot,
    });
    const { 'health:gmail': health } = await chromeProxy.current.fake.storage.session.get('health:gmail');
    expect(health).toMatchObject({ lastReadAt: 1_000, lastPage: 'thread', found: threadSnapshot.found });
  });

  it.each(['reading', 'refused'])('keeps %s without a snapshot', async (reported) => {
    await acceptReport(from, { state: reported }, 1_000);
    expect(await loadContext(7)).toMatchObject({ state: reported });
    expect((await loadContext(7))?.snapshot).toBeUndefined();
  });

  it.each([
    ['of another site', { ...threadSnapshot, app: 'hubspot' }],
    ['of 10 MB', { ...threadSnapshot, found: { x: 'y'.repeat(1e7) } }],
    ['of another shape', { app: 'gmail' }],
  ])(
    'says refused for a snapshot %s, so that the panel never shows the last one',
    async (_name, snapshot) => {
      await acceptReport(from, { state: 'read', snapshot: threadSnapshot }, 1_000);
      const answer = await acceptReport(from, { state: 'read', snapshot }, 2_000);
      expect(answer).toMatchObject({ ok: false, code: 'refused' });
      expect(await loadContext(7)).toMatchObject({ state: 'refused', reportedAt: 2_000 });
      expect((await loadContext(7))?.snapshot).toBeUndefined();
    },
  );

  it('drops what was on its way while the rep took the site back', async () => {
    const site = sites.find(({ id }) => id === 'hubspot')!;
    const sender = { ...from, origin: 'https://app.hubspot.com', site };
    const report = { state: 'read', snapshot: { ...threadSnapshot, app: 'hubspot' } };
    state.granted.add('https://app.hubspot.com/*');
    expect(await acceptReport(sender, report, 1_000)).toMatchObject({ ok: true });
    state.granted.clear();
    expect(await acceptReport({ ...sender, tabId: 8 }, report, 1_000)).toMatchObject({ code: 'no_access' });
    expect(await loadContext(8)).toBeUndefined();
  });

  describe("of a host of the buyers' own", () => {
    const sender = { tabId: 7, origin: 'http://127.0.0.1:8000' };
    const report = (app: string) => ({ state: 'read', snapshot: { ...threadSnapshot, app } });

    it.each([
      ['generic', 'read'],
      ['tryton', 'read'],
      ['espocrm', 'read'],
      ['gmail', 'refused'],
      ['hubspot', 'refused'],
      ['linkedin', 'refused'],
    ])('takes the app %s as %s', async (app, expected) => {
      state.granted.add('http://127.0.0.1/*');
      await acceptReport(sender, report(app), 1_000);
      expect(await loadContext(7)).toMatchObject({ state: expected, origin: 'http://127.0.0.1:8000' });
      expect((await readHealth('http://127.0.0.1/*'))?.app).toBe(expected === 'read' ? app : undefined);
    });

    it('takes nothing where none was allowed, or for a calendar alone', async () => {
      expect(await acceptReport(sender, report('tryton'), 1_000)).toMatchObject({ code: 'no_access' });
      await requestCalendarHosts(['http://127.0.0.1/*']);
      expect(await acceptReport(sender, report('tryton'), 1_000)).toMatchObject({ code: 'no_access' });
      expect(await loadContext(7)).toBeUndefined();
    });
  });

  it.each([null, undefined, 'read', 7, {}, { state: 'owned' }, { state: { toString: 'read' } }])(
    'drops what is no report: %j',
    async (report) => {
      expect(await acceptReport(from, report, 1_000)).toMatchObject({ ok: false, code: 'malformed' });
      expect(await loadContext(7)).toBeUndefined();
    },
  );
});

describe('saveContext', () => {
  it('gives up the contexts of other tabs when the store is full, and nothing else', async () => {
    const { session } = chromeProxy.current.fake.storage;
    await session.set({ 'clip:1': 'kept' });
    await saveContext({ tabId: 1, state: 'read', via: 'script', origin: 'x'.repeat(600) });
    session.quota = 1_000;
    await saveContext({ tabId: 2, state: 'read', via: 'script', origin: 'y'.repeat(600) });
    expect(await loadContext(1)).toBeUndefined();
    expect((await loadContext(2))?.origin).toHaveLength(600);
    expect(await session.get('clip:1')).toEqual({ 'clip:1': 'kept' });
  });
});

describe('watchTabContext', () => {
  const watch = (target: number | 'active') => {
    const seen = vi.fn<(context: unknown) => void>();
    return { seen, stop: watchTabContext(target, seen) };
  };

  it('follows the active tab of its window', async () => {
    state.tabs = [
      { id: 7, windowId: 1, active: true },
      { id: 8, windowId: 1, active: false },
    ];
    await acceptReport(from, { state: 'read', snapshot: threadSnapshot }, 1_000);
    const { seen } = watch('active');
    await vi.waitFor(() =>
      expect(seen).toHaveBeenLastCalledWith(expect.objectContaining({ tabId: 7, state: 'read' })),
    );
    state.tabs = state.tabs.map((tab) => ({ ...tab, active: !tab.active }));
    chromeProxy.current.fake.tabs.onActivated.fire({ tabId: 8, windowId: 1 });
    await vi.waitFor(() =>
      expect(seen).toHaveBeenLastCalledWith(expect.objectContaining({ tabId: 8, state: 'no_access' })),
    );
  });

  it('stays with a pinned tab, and hears what is reported of it', async () => {
    state.tabs = [
      { id: 7, windowId: 1, active: false },
      { id: 8, windowId: 1, active: true },
    ];
    const { seen } = watch(7);
    await vi.waitFor(() =>
      expect(seen).toHaveBeenLastCalledWith(expect.objectContaining({ state: 'no_access' })),
    );
    await acceptReport(from, { state: 'read', snapshot: threadSnapshot }, 1_000);
    await vi.waitFor(() =>
      expect(seen).toHaveBeenLastCalledWith(expect.objectContaining({ tabId: 7, snapshot: threadSnapshot })),
    );
  });

  it('says nothing of other tabs', async () => {
    state.tabs = [{ id: 7, windowId: 1, active: true }];
    const { seen } = watch(7);
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(1));
    await acceptReport({ ...from, tabId: 9 }, { state: 'reading' }, 1_000);
    chromeProxy.current.fake.tabs.onUpdated.fire(9, { status: 'complete' });
    await Promise.resolve();
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('says reading only where the address may be seen and the page is still coming', async () => {
    state.tabs = [
      { id: 7, windowId: 1, active: true, status: 'loading', url: 'https://calendar.google.com/x' },
    ];
    const { seen } = watch(7);
    await vi.waitFor(() =>
      expect(seen).toHaveBeenLastCalledWith({
        tabId: 7,
        state: 'reading',
        origin: 'https://calendar.google.com',
      }),
    );
  });

  it('says null where the tab is gone, and nothing after it was stopped', async () => {
    const { seen, stop } = watch(7);
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(null));
    stop();
    state.tabs = [{ id: 7, windowId: 1, active: true }];
    await acceptReport(from, { state: 'reading' }, 1_000);
    expect(seen).toHaveBeenCalledTimes(1);
    expect(chromeProxy.current.fake.tabs.onActivated.hasListeners()).toBe(false);
    expect(chromeProxy.current.fake.storage.session.onChanged.hasListeners()).toBe(false);
  });
});

describe('readTabNow', () => {
  it('asks the content script, and runs the generic reader where there is none', async () => {
    state.pages.set(7, { ok: true, value: threadSnapshot });
    expect(await readTabNow(7)).toEqual({ ok: true, value: threadSnapshot });
    expect(state.injected).toEqual([]);
    state.scripts.set('/read-page.js', { ...threadSnapshot, app: 'generic' });
    expect(await readTabNow(8)).toMatchObject({ ok: true, value: { app: 'generic' } });
  });

  it('keeps what it read for the panel, and nothing while the page is still coming', async () => {
    await acceptReport(from, { state: 'reading' }, 1_000);
    state.pages.set(7, { ok: false, code: 'reading', message: '' });
    expect(await readTabNow(7)).toMatchObject({ ok: false, code: 'reading' });
    expect(await loadContext(7)).toMatchObject({ state: 'reading' });
    state.pages.set(7, { ok: true, value: threadSnapshot });
    await readTabNow(7);
    expect(await loadContext(7)).toMatchObject({
      state: 'read',
      via: 'script',
      documentId: 'D1',
      origin: 'https://mail.google.com',
      snapshot: threadSnapshot,
    });
  });

  it('says no_access where neither may run, refused where the page answers nonsense', async () => {
    expect(await readTabNow(7)).toMatchObject(unreachable);
    state.scripts.set('/read-page.js', null);
    expect(await readTabNow(7)).toMatchObject({ ok: false, code: 'refused' });
  });
});

describe('clipTab', () => {
  const article = {
    title: 'Typing twice',
    excerpt: '',
    text: 'Long.',
    kind: 'insight',
    url: 'https://j.example/',
  };

  it('gives the article with its address', async () => {
    state.scripts.set('/clip-article.js', article);
    expect(await clipTab(7)).toEqual({ ok: true, value: article });
  });

  it.each([
    ['no_article', { ...article, text: ' ' }],
    ['no_article', 'text'],
    ['refused', { ...article, text: 'x'.repeat(2e6) }],
  ])('says %s for what cannot be saved', async (code, answer) => {
    state.scripts.set('/clip-article.js', answer);
    expect(await clipTab(7)).toMatchObject({ ok: false, code });
  });

  it('says no_access where the page was not granted', async () => {
    expect(await clipTab(7)).toMatchObject(unreachable);
  });
});

describe('serveTab', () => {
  it('leaves a tab alone whose script answers', async () => {
    state.pages.set(7, { ok: false, code: 'reading', message: '' });
    state.scripts.set('/content-scripts/gmail.js', undefined);
    await serveTab(anyTab({ id: 7, url: 'https://mail.google.com/' }));
    expect(state.injected).toEqual([]);
  });

  it('puts the script of the site into a tab that was open before the extension', async () => {
    state.scripts.set('/content-scripts/gmail.js', undefined);
    await serveTab(anyTab({ id: 7, url: 'https://mail.google.com/' }));
    expect(state.injected).toEqual([{ tabId: 7, file: '/content-scripts/gmail.js' }]);
    expect(await loadContext(7)).toBeUndefined();
  });

  it('puts in the script of a host that was allowed, and reads a site once that was not', async () => {
    state.scripts.set('/content-scripts/own-crm.js', undefined);
    state.scripts.set('/read-page.js', { ...threadSnapshot, app: 'pipedrive', page: 'contact' });
    const tab = anyTab({ id: 7, url: 'https://harrow.pipedrive.com/person/4' });
    await serveTab(tab);
    expect(state.injected).toEqual([{ tabId: 7, file: '/read-page.js' }]);
    expect(await loadContext(7)).toMatchObject({ via: 'click', snapshot: { app: 'pipedrive' } });
    state.granted.add('https://crm.example/*');
    await serveTab(anyTab({ id: 8, url: 'https://crm.example/' }));
    expect(state.injected.at(-1)).toEqual({ tabId: 8, file: '/content-scripts/own-crm.js' });
  });

  it('reads any other page once', async () => {
    state.tabs = [{ id: 7, windowId: 1, active: true, url: 'https://news.example/a' }];
    state.scripts.set('/read-page.js', { ...threadSnapshot, app: 'generic' });
    await serveTab(anyTab({ id: 7, url: 'https://news.example/a' }));
    expect(await loadContext(7)).toMatchObject({
      state: 'read',
      via: 'click',
      origin: 'https://news.example',
    });
  });

  it('keeps nothing where the browser forbids reading', async () => {
    await serveTab(anyTab({ id: 7, url: 'chrome://settings' }));
    expect(await loadContext(7)).toBeUndefined();
  });
});

describe('refreshTab', () => {
  it('reads a clicked page again while the grant lasts, then forgets it', async () => {
    state.scripts.set('/read-page.js', { ...threadSnapshot, app: 'generic' });
    await serveTab(anyTab({ id: 7, url: 'https://news.example/a' }));
    state.scripts.set('/read-page.js', { ...threadSnapshot, app: 'generic', page: 'other' });
    await refreshTab(7);
    expect(await loadContext(7)).toMatchObject({ via: 'click', snapshot: { page: 'other' } });
    state.scripts.clear();
    await refreshTab(7);
    expect(await loadContext(7)).toBeUndefined();
  });

  it('keeps a reported context while its script is there, and forgets it after', async () => {
    await acceptReport(from, { state: 'read', snapshot: threadSnapshot }, 1_000);
    state.pages.set(7, { ok: true, value: threadSnapshot });
    await refreshTab(7);
    expect(await loadContext(7)).toMatchObject({ reportedAt: 1_000 });
    state.pages.clear();
    await refreshTab(7);
    expect(await loadContext(7)).toBeUndefined();
  });

  it('says reading while the tab loads the next document, and forgets it where that has no script', async () => {
    await acceptReport(from, { state: 'read', snapshot: threadSnapshot }, 1_000);
    state.tabs = [{ id: 7, windowId: 1, active: true, status: 'loading' }];
    await refreshTab(7);
    expect(await loadContext(7)).toEqual({ tabId: 7, via: 'script', documentId: 'D1', state: 'reading' });
    state.tabs = [{ id: 7, windowId: 1, active: true, status: 'complete' }];
    await refreshTab(7);
    expect(await loadContext(7)).toBeUndefined();
  });

  it('forgets a clicked record under another address: the page may still show this one', async () => {
    state.tabs = [{ id: 7, windowId: 1, active: true, url: 'https://crm.example/#Contact/view/1' }];
    state.scripts.set('/read-page.js', { ...threadSnapshot, app: 'espocrm', page: 'contact' });
    await serveTab(anyTab(state.tabs[0]!));
    await refreshTab(7);
    expect(await loadContext(7)).toMatchObject({ via: 'click', snapshot: { app: 'espocrm' } });
    state.tabs[0]!.url = 'https://crm.example/#Contact/view/2';
    await refreshTab(7);
    expect(await loadContext(7)).toBeUndefined();
  });

  it('keeps what the next document reported while the last one was asked for', async () => {
    await acceptReport(from, { state: 'read', snapshot: threadSnapshot }, 1_000);
    const refreshed = refreshTab(7);
    await acceptReport({ ...from, documentId: 'D2' }, { state: 'reading' }, 2_000);
    await refreshed;
    expect(await loadContext(7)).toMatchObject({ state: 'reading', documentId: 'D2' });
  });
});
