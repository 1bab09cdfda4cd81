import { resetFakeChrome } from '../../support/fake-chrome.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { keepSiteScripts } from '../../../entrypoints/background/keep-site-scripts.ts';
import { listCalendarHosts, requestCalendarHosts } from '../../../lib/platform/calendar-hosts.ts';
import { loadContext, saveContext } from '../../../lib/platform/context-store.ts';
import { listDeclinedHosts } from '../../../lib/platform/declined-hosts.ts';
import { removeSite, requestSite } from '../../../lib/platform/site-access.ts';
import { syncSiteScripts } from '../../../lib/platform/site-scripts.ts';

const host = 'https://crm.harrow.example/*';
const crm = { tabId: 3, file: '/content-scripts/own-crm.js' };

let { fake, state } = resetFakeChrome();
beforeEach(() => {
  ({ fake, state } = resetFakeChrome());
  state.scripts.set(crm.file, undefined);
  state.tabs = [{ id: 3, windowId: 1, active: true, url: 'https://crm.harrow.example/#Contact/view/1' }];
  keepSiteScripts();
});
const registered = () => [...state.registered.keys()];

it('puts the script of a host that was allowed into its open tabs, and registers it', async () => {
  await requestSite([host]);
  await vi.waitFor(() => expect(state.injected).toEqual([crm]));
  expect(registered()).toEqual([host]);
});

it('ends it, forgets what it said, and remembers that it was taken back', async () => {
  await requestSite([host]);
  await vi.waitFor(() => expect(registered()).toEqual([host]));
  await saveContext({ tabId: 3, state: 'read', via: 'script', origin: 'https://crm.harrow.example' });
  await removeSite([host]);
  await vi.waitFor(async () => expect(await loadContext(3)).toBeUndefined());
  expect(registered()).toEqual([]);
  expect(state.asked).toContainEqual({ tabId: 3, name: 'page:stop' });
  expect(await listDeclinedHosts()).toEqual([host]);
});

it('registers what is allowed at a start, and after an update puts it into open tabs too', async () => {
  state.granted.add(host);
  fake.runtime.onStartup.fire();
  await vi.waitFor(() => expect(registered()).toEqual([host]));
  expect(state.injected).toEqual([]);
  fake.runtime.onInstalled.fire({ reason: 'update' });
  await vi.waitFor(() => expect(state.injected).toEqual([crm]));
});

it('leaves the pages of a calendar’s host alone, until they are allowed too', async () => {
  const { request } = fake.permissions;
  const clicked = Promise.withResolvers<void>();
  fake.permissions.request = (wanted) => clicked.promise.then(() => request(wanted));
  const asked = requestCalendarHosts([host]);
  await vi.waitFor(async () => expect(await listCalendarHosts()).toEqual([host]));
  clicked.resolve();
  expect(await asked).toBe(true);
  await syncSiteScripts();
  expect(registered()).toEqual([]);
  expect(state.injected).toEqual([]);
  await requestSite([host]);
  await vi.waitFor(() => expect(state.injected).toEqual([crm]));
  expect(registered()).toEqual([host]);
});
