import { chromeProxy, resetFakeChrome } from '../../support/fake-chrome.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listCalendarHosts, requestCalendarHosts } from '../../../lib/platform/calendar-hosts.ts';
import { listContexts, saveContext } from '../../../lib/platform/context-store.ts';
import { injectIntoOpenTabs, stopTakenSites, syncSiteScripts } from '../../../lib/platform/site-scripts.ts';
import { saveHealth } from '../../../lib/platform/site-health.ts';
import { listSiteAccess } from '../../../lib/platform/list-site-access.ts';
import {
  askableOf,
  listReadable,
  readableOf,
  removeSite,
  requestSite,
  watchSiteAccess,
} from '../../../lib/platform/site-access.ts';
import { grantFor, sites } from '../../../lib/platform/sites.ts';
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
    ['https://app-eu1.hubspot.com', 'HubSpot', 'https://app-eu1.hubspot.com/*'],
    ['https://crm.zoho.eu', 'Zoho CRM', 'https://crm.zoho.eu/*'],
    ['https://harrow.lightning.force.com', 'Salesforce', 'https://harrow.lightning.force.com/*'],
    ['https://news.example:8443', 'news.example', 'https://news.example/*'],
    ['http://127.0.0.1:8000', '127.0.0.1', 'http://127.0.0.1/*'],
    ['http://localhost:3000', 'localhost', 'http://localhost/*'],
  ])('of %s asks for %s by its own host alone', (origin, name, expected) => {
    expect(grantFor(origin)).toMatchObject({ name, origins: [expected] });
  });

  it.each([
    'http://news.example',
    'http://127.0.0.1.evil.example',
    'https://www.linkedin.com',
    'chrome://settings',
    '',
    undefined,
  ])('of %s asks for nothing', (origin) => expect(grantFor(origin)).toBeUndefined());
});

describe('askableOf', () => {
  const askedBeside = async (origin: string) => (await askableOf(origin))?.origins;

  it('offers a host until it is allowed, by itself or within a site', async () => {
    expect(await askedBeside('https://app.hubspot.com')).toEqual(['https://app.hubspot.com/*']);
    await requestSite(['https://app.hubspot.com/*']);
    expect(await askedBeside('https://app.hubspot.com')).toBeUndefined();
    expect(await askedBeside('https://app-eu1.hubspot.com')).toBeDefined();
    await requestSite(hubspot);
    expect(await askedBeside('https://app-eu1.hubspot.com')).toBeUndefined();
    expect(await askedBeside('https://mail.google.com')).toBeUndefined();
  });

  it("offers the pages of a host that is a calendar's, and takes it that its pages are meant then", async () => {
    await requestCalendarHosts(['https://dav.example/*']);
    expect(await askedBeside('https://dav.example')).toEqual(['https://dav.example/*']);
    expect(await readableOf('https://dav.example/crm')).toBeUndefined();
    await requestSite(['https://dav.example/*']);
    expect(await askedBeside('https://dav.example')).toBeUndefined();
    expect(await readableOf('https://dav.example/crm')).toMatchObject({ id: 'https://dav.example/*' });
  });

  it('keeps a host for its pages that a calendar asks for later', async () => {
    await requestSite(['https://cloud.example/*']);
    await requestCalendarHosts(['https://cloud.example/*']);
    expect(await readableOf('https://cloud.example/a')).toBeDefined();
  });

  it('takes back what was noted for a calendar whose host was declined', async () => {
    chromeProxy.current.fake.permissions.request = () => Promise.resolve(false);
    expect(await requestCalendarHosts(['https://dav.example/*'])).toBe(false);
    expect(await listCalendarHosts()).toEqual([]);
  });
});

describe('readableOf', () => {
  const where = async (...granted: string[]) => {
    for (const pattern of granted) state.granted.add(pattern);
    return (await listReadable()).map(({ id, matches }) => [id, ...matches]);
  };
  const gmail = ['gmail', 'https://mail.google.com/*'];

  it('has of a site what is allowed inside it, and other single hosts', async () => {
    expect(
      await where('https://acme.my.salesforce.com/*', 'https://crm.example/*', 'http://127.0.0.1/*'),
    ).toEqual([
      gmail,
      ['salesforce', 'https://acme.my.salesforce.com/*'],
      ['https://crm.example/*', 'https://crm.example/*'],
      ['http://127.0.0.1/*', 'http://127.0.0.1/*'],
    ]);
  });

  it('never reads what is read by a click alone, nor all of a domain', async () => {
    expect(await where('https://www.linkedin.com/*', 'https://*.icloud.com/*')).toEqual([gmail]);
    expect(await readableOf('https://www.linkedin.com/in/a')).toBeUndefined();
    expect(await readableOf('https://www.icloud.com/')).toBeUndefined();
  });

  it('reads the sites alone where the browser lets us in everywhere', async () => {
    await where('https://*/*');
    expect(await readableOf('https://app.hubspot.com/contacts/1')).toMatchObject({ id: 'hubspot' });
    expect(await readableOf('https://bank.example/')).toBeUndefined();
    expect(await readableOf('https://www.linkedin.com/in/a')).toBeUndefined();
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

  it('follows which hosts of a site are allowed, also where it is called twice at once', async () => {
    await requestSite(['https://crm.zoho.eu/*']);
    await Promise.all([syncSiteScripts(), syncSiteScripts()]);
    await requestSite(['https://crm.zoho.com/*', 'https://crm.harrow.example/*']);
    await syncSiteScripts();
    expect([...state.registered.values()].map(({ id, js, matches }) => [id, ...js, ...matches])).toEqual([
      ['zoho-crm', '/content-scripts/crm.js', 'https://crm.zoho.eu/*', 'https://crm.zoho.com/*'],
      ['https://crm.harrow.example/*', '/content-scripts/own-crm.js', 'https://crm.harrow.example/*'],
    ]);
    await removeSite(['https://crm.zoho.eu/*']);
    await syncSiteScripts();
    expect(state.registered.get('zoho-crm')?.matches).toEqual(['https://crm.zoho.com/*']);
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
    // The browser does not say the address of a mail page, since only a content script matches it.
    await saveContext({ ...said, tabId: 4, origin: 'https://mail.google.com' });
    await saveContext({ ...said, tabId: 5, origin: 'https://news.example', via: 'click' });
    state.pages.set(3, { ok: true, value: null });
    await requestSite(hubspot);
    await stopTakenSites();
    expect(state.asked).toEqual([]);
    await removeSite(hubspot);
    await stopTakenSites(hubspot);
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
