import { chromeProxy, resetFakeChrome } from '../../support/fake-chrome.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { requestCalendarHosts } from '../../../lib/platform/calendar-hosts.ts';
import { listContexts, saveContext } from '../../../lib/platform/context-store.ts';
import { injectIntoOpenTabs, stopTakenSites, syncSiteScripts } from '../../../lib/platform/site-scripts.ts';
import { saveHealth } from '../../../lib/platform/site-health.ts';
import {
  grantFor,
  listSiteAccess,
  removeSite,
  requestSite,
  sites,
  watchSiteAccess,
} from '../../../lib/platform/sites.ts';
import { threadSnapshot } from './sample-snapshots.ts';

let state = resetFakeChrome().state;
beforeEach(() => {
  ({ state } = resetFakeChrome());
});
const hubspot = ['https://*.hubspot.com/*'];

describe('listSiteAccess', () => {
  it('says of each site whether it is allowed, and what was read there last', async () => {
    state.granted.add('https://calendar.google.com/*');
    await saveHealth('gmail', threadSnapshot, 1_000);
    const access = await listSiteAccess();
    expect(access.map(({ id }) => id)).toEqual(sites.map(({ id }) => id));
    expect(access.filter(({ isAllowed }) => isAllowed).map(({ id }) => id)).toEqual(['gmail', 'calendar']);
    expect(access[0]).toMatchObject({ lastReadAt: 1_000, lastPage: 'thread', found: threadSnapshot.found });
    expect(access[1]?.lastReadAt).toBeUndefined();
  });

  it('tells a host that was allowed for a calendar alone from any other', async () => {
    state.granted.add('https://news.example/*');
    await requestCalendarHosts(['https://dav.example/*']);
    const others = (await listSiteAccess()).filter(({ isOther }) => isOther);
    expect(others.map(({ name, isForCalendar }) => [name, isForCalendar])).toEqual([
      ['news.example', false],
      ['dav.example', true],
    ]);
  });

  it('follows what is given and taken, and says false for what cannot be taken', async () => {
    const changed = vi.fn<() => void>();
    const stop = watchSiteAccess(changed);
    expect(await requestSite(hubspot)).toBe(true);
    expect((await listSiteAccess()).find(({ id }) => id === 'hubspot')?.isAllowed).toBe(true);
    expect(await removeSite(hubspot)).toBe(true);
    expect(await removeSite(['https://calendar.google.com/*'])).toBe(false);
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    await requestSite(hubspot);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

describe('grantFor', () => {
  it.each([
    ['https://app.hubspot.com', ['https://*.hubspot.com/*']],
    ['https://news.example:8443', ['https://news.example/*']],
    ['http://news.example', undefined],
    ['chrome://settings', undefined],
    [undefined, undefined],
  ])('of %s asks for %s', (origin, expected) => {
    expect(grantFor(origin)?.origins).toEqual(expected);
  });
});

describe('syncSiteScripts', () => {
  it('registers what is allowed, once, and takes away what no longer is', async () => {
    await syncSiteScripts();
    expect([...state.registered.keys()]).toEqual([]);
    await requestSite(hubspot);
    await syncSiteScripts();
    await syncSiteScripts();
    expect([...state.registered.values()]).toEqual([
      expect.objectContaining({ id: 'hubspot', js: ['/content-scripts/crm.js'], matches: hubspot }),
    ]);
    await removeSite(hubspot);
    await syncSiteScripts();
    expect([...state.registered.keys()]).toEqual([]);
  });

  it('never registers a site that the manifest has fixed', async () => {
    for (const site of sites) state.granted.add(site.origins[0] ?? '');
    await syncSiteScripts();
    expect([...state.registered.keys()]).not.toEqual(expect.arrayContaining(['gmail']));
  });
});

describe('stopTakenSites', () => {
  it('ends the scripts of a site that was taken back, and forgets what they said', async () => {
    const said = { state: 'read', via: 'script', snapshot: threadSnapshot } as const;
    await saveContext({ ...said, tabId: 3, origin: 'https://app.hubspot.com' });
    await saveContext({ ...said, tabId: 4, origin: 'https://mail.google.com' });
    await saveContext({ ...said, tabId: 5, origin: 'https://news.example', via: 'click' });
    state.pages.set(3, { ok: true, value: null });
    await requestSite(hubspot);
    await stopTakenSites();
    expect(state.asked).toEqual([]);
    await removeSite(hubspot);
    await stopTakenSites();
    expect(state.asked).toEqual([{ tabId: 3, name: 'page:stop' }]);
    expect((await listContexts()).map(({ tabId }) => tabId)).toEqual([4, 5]);
    await stopTakenSites(['https://news.example/*']);
    expect((await listContexts()).map(({ tabId }) => tabId)).toEqual([4]);
  });
});

describe('injectIntoOpenTabs', () => {
  beforeEach(() => {
    state.tabs = [
      { id: 3, windowId: 1, active: true, url: 'https://calendar.google.com/calendar/u/0/r' },
      { id: 4, windowId: 1, active: false, url: 'https://meet.google.com/kfa-wmpt-zqe' },
      { id: 5, windowId: 1, active: false },
    ];
    for (const site of sites) state.scripts.set(site.script, undefined);
  });

  it('reaches the open tabs of allowed sites only', async () => {
    state.granted.add('https://calendar.google.com/*');
    await injectIntoOpenTabs();
    expect(state.injected).toEqual([{ tabId: 3, file: '/content-scripts/calendar.js' }]);
  });

  it('reaches only the site that was just given', async () => {
    for (const site of sites) state.granted.add(site.origins[0] ?? '');
    await injectIntoOpenTabs(['https://meet.google.com/*']);
    expect(state.injected).toEqual([{ tabId: 4, file: '/content-scripts/meet.js' }]);
  });

  it('goes on where one tab cannot be reached', async () => {
    for (const site of sites) state.granted.add(site.origins[0] ?? '');
    state.scripts.delete('/content-scripts/calendar.js');
    await injectIntoOpenTabs();
    expect(state.injected).toEqual([{ tabId: 4, file: '/content-scripts/meet.js' }]);
    expect(chromeProxy.current.state).toBe(state);
  });
});
