import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extension } from '../support/extension.ts';
import { findTryton } from '../support/find-tryton.ts';
import { press, region, showsPerson } from '../support/panel.ts';
import { launchWithSample } from '../support/sample-panel.ts';
import { signIn, Tryton } from '../support/tryton.ts';

const who = (panel: Page) => region(panel, 'Who');

// One running server and one browser: each journey goes on where the one before ended.
describe.skipIf('problem' in findTryton())('a real Tryton', () => {
  let server: Tryton;
  let extension: Extension;
  let crm: Page;
  let panel: Page;
  let tabId: number;
  beforeAll(async () => {
    [server, extension] = await Promise.all([Tryton.start(), launchWithSample()]);
    ({ page: crm, tabId } = await extension.openTab(server.url));
    await signIn(crm);
    panel = await extension.openPanel(tabId);
  }, 240_000);
  afterAll(async () => {
    await extension?.close();
    await server?.stop();
  });

  const go = (model: string, id: number) =>
    crm.evaluate((address) => location.assign(address), server.address(model, id));
  // Server and browser share the machine with everything else.
  const patience = { timeout: 15_000 };
  /** A tab that is not in front is not read. */
  const look = async () => {
    await crm.bringToFront();
    return (await extension.contextOf(tabId))?.snapshot;
  };

  it('is known by its marks on a click, and is allowed once from the panel', async () => {
    await go('party.party', server.ids.ada);
    await extension.clickToolbarIcon(crm);
    await expect.poll(async () => (await look())?.app).toBe('tryton');
    await extension.prepareGrant('http://127.0.0.1/*');
    await panel.bringToFront();
    await press(who(panel), 'Allow 127.0.0.1');
    await expect.poll(async () => (await extension.contextOf(tabId))?.via).toBe('script');
  });

  it('shows a party who is a person, and takes her in with what the page says', async () => {
    await expect
      .poll(look, patience)
      .toMatchObject({ page: 'contact', contact: { name: 'Ada Voss', phone: '+49 40 5550123' } });
    await panel.bringToFront();
    await press(who(panel), 'Add Ada Voss');
    await showsPerson(panel, 'Ada Voss');
  });

  it('follows an opportunity with its stage, the tabs of the client, and the next record', async () => {
    await go('sale.opportunity', server.ids.first);
    await expect.poll(look, patience).toMatchObject({
      page: 'deal',
      deal: { name: 'Cutting line for the new hall', stage: 'Lead', amount: '€48,000.00' },
      account: { name: 'Harbour Glass' },
      contact: { name: 'Ada Voss', email: 'ada.voss@harbourglass.example' },
    });
    await panel.bringToFront();
    await showsPerson(panel, 'Ada Voss');
    expect(await who(panel).innerText()).toContain('Cutting line for the new hall · Lead');

    await go('sale.opportunity', server.ids.second);
    await expect.poll(look, patience).toMatchObject({
      deal: { name: 'Carding service', stage: 'Opportunity' },
      contact: { name: 'Bo Lindqvist' },
    });
    await crm.locator('#tablist a').first().click();
    await expect
      .poll(look, patience)
      .toMatchObject({ record: { type: 'party.party' }, contact: { name: 'Ada Voss' } });
    await panel.bringToFront();
    await showsPerson(panel, 'Ada Voss');
  });

  it('keeps firms, lists and half-loaded pages apart from people, also after a reload', async () => {
    await go('party.party', server.ids.organisation);
    await expect.poll(look, patience).toMatchObject({
      page: 'account',
      account: { name: 'Harbour Glass', domain: 'harbourglass.example' },
      people: [],
    });
    await crm.reload();
    await expect.poll(look, patience).toMatchObject({ page: 'account', account: { name: 'Harbour Glass' } });
  });
});
