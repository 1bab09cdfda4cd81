// @vitest-environment jsdom
import { expectAccessible, region, renderPanel, sampleDatabase, useFreshPanel } from './render-panel.tsx';
import { chromeProxy } from '../../support/fake-chrome.ts';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../../lib/core/contract/read.ts';
import { saveContext } from '../../../lib/platform/context-store.ts';
import { listDeclinedHosts } from '../../../lib/platform/declined-hosts.ts';

useFreshPanel();

const snapshotOf = (app: string): PageSnapshot => ({ app, page: 'contact', people: [], found: {} });

/** The panel beside a page that was read by a click. */
async function beside(origin: string, app: string, via: 'click' | 'script' = 'click') {
  await saveContext({ tabId: 7, state: 'read', via, origin, snapshot: snapshotOf(app) });
  const { user } = renderPanel(await sampleDatabase());
  return { user, who: await region('Who') };
}
const anAllow = { name: /^Allow/ };

describe('a site that is not read by itself', () => {
  it('is asked for by the one host on screen, in the click itself', async () => {
    const { user, who } = await beside('https://app-eu1.hubspot.com', 'hubspot');
    expect(await who.findByText('Use Second Call on app-eu1.hubspot.com?')).toBeDefined();
    expect(who.getByText(/nothing leaves this machine/)).toBeDefined();
    await expectAccessible();
    await user.click(who.getByRole('button', { name: 'Allow HubSpot' }));
    await waitFor(() => expect(screen.queryByRole('button', anAllow)).toBeNull());
    expect([...chromeProxy.current.state.granted]).toEqual(['https://app-eu1.hubspot.com/*']);
  });

  it('stays small once it was declined, or taken back', async () => {
    chromeProxy.current.fake.permissions.request = () => Promise.resolve(false);
    const { user, who } = await beside('https://app.hubspot.com', 'hubspot');
    await user.click(await who.findByRole('button', { name: 'Allow HubSpot' }));
    expect(await who.findByText(/^HubSpot is not permitted: press Alt\+Shift\+S/)).toBeDefined();
    expect(who.queryByText(/Use Second Call/)).toBeNull();
    expect(who.getByRole('button', { name: 'Allow HubSpot' })).toBeDefined();
    expect(await listDeclinedHosts()).toEqual(['https://app.hubspot.com/*']);
    await expectAccessible();
  });

  it('is known by its pages under an address of the buyer’s own', async () => {
    const { who } = await beside('https://crm.harrow.example', 'espocrm');
    expect(await who.findByText('Use Second Call on crm.harrow.example?')).toBeDefined();
    expect(who.getByRole('button', { name: 'Allow crm.harrow.example' })).toBeDefined();
    expect(who.getByText('EspoCRM contact: nobody known here.')).toBeDefined();
  });

  it('is only mentioned where it is of no CRM', async () => {
    const { who } = await beside('https://news.example', 'generic');
    expect(await who.findByText('Second Call does not read this site by itself.')).toBeDefined();
    expect(who.getByRole('button', { name: 'Allow news.example' })).toBeDefined();
  });

  it.each([
    ['LinkedIn', 'https://www.linkedin.com', 'linkedin', 'click'],
    ['http elsewhere than on this machine', 'http://crm.harrow.example', 'espocrm', 'click'],
    ['what a content script reports', 'https://crm.harrow.example', 'espocrm', 'script'],
  ] as const)('is never asked for: %s', async (_name, origin, app, via) => {
    const { who } = await beside(origin, app, via);
    await who.findByText(/nobody known here/);
    expect(screen.queryByRole('button', anAllow)).toBeNull();
  });
});

describe('a tab of which nothing was read', () => {
  it.each([
    [
      'https://www.linkedin.com/in/a',
      'Second Call reads LinkedIn only when you press Alt+Shift+S here.',
      'Read it',
    ],
    ['https://app.hubspot.com/contacts', 'This page was not read yet.', 'Allow HubSpot'],
    ['http://crm.harrow.example/', 'This page was not read yet.', 'Read it'],
    [undefined, /may not be read yet: press Alt\+Shift\+S here, or pick the person/, 'Pick the person'],
  ])('says why, and what to do: %s', async (url, sentence, button) => {
    Object.assign(chromeProxy.current.state.tabs[0]!, { url, status: 'complete' });
    renderPanel(await sampleDatabase());
    const who = await region('Who');
    expect(await who.findByText(sentence)).toBeDefined();
    expect(await who.findByRole('button', { name: button })).toBeDefined();
    await expectAccessible();
  });
});
