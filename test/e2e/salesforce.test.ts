import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crmSites } from '../../lib/core/model/crm-sites.ts';
import type { Extension } from '../support/extension.ts';
import { press, showsPerson } from '../support/panel.ts';
import { launchWithSample } from '../support/sample-panel.ts';
import { sampleUrls } from '../support/sample-sites.ts';

const sarah = { id: '003Hp00002kTqBnIAK', email: 'sarah.okafor@harrowfinch.example' };
const jun = { id: '003Hp00002kTrZaIAK', email: 'jun.takeda@pelhamsystems.example' };

let extension: Extension;
beforeAll(async () => {
  extension = await launchWithSample();
  const hosts = crmSites.find(({ id }) => id === 'salesforce')?.hosts ?? [];
  for (const host of hosts) await extension.prepareGrant(`https://${host}/*`);
  const { page: options } = await extension.openTab(extension.url('options.html#sites'));
  await press(options, 'Allow Salesforce');
  await options.getByRole('button', { name: 'Withdraw Salesforce' }).waitFor();
  await options.close();
});
afterAll(() => extension.close());

const seen = async (tabId: number) => {
  const { snapshot } = (await extension.contextOf(tabId)) ?? {};
  return snapshot && { id: snapshot.record?.id, email: snapshot.contact?.email };
};
const go = (page: Page, id: string) =>
  page.evaluate((next) => (window as unknown as { go: (id: string) => void }).go(next), id);

describe('Salesforce', () => {
  it('shows who is on the record, the next one, and the first again', async () => {
    const { page, tabId } = await extension.openTab(sampleUrls.salesforce(sarah.id));
    const panel = await extension.openPanel(tabId);
    await showsPerson(panel, 'Sarah Okafor');
    await page.bringToFront();
    await go(page, jun.id);
    await panel.bringToFront();
    await showsPerson(panel, 'Jun Takeda');
    await page.bringToFront();
    await go(page, sarah.id);
    await expect.poll(() => seen(tabId)).toEqual(sarah);
    expect((await extension.contextOf(tabId))?.snapshot).toMatchObject({
      contact: { name: 'Sarah Okafor', title: 'VP Operations' },
      account: { name: 'Harrow & Finch' },
    });
    await page.close();
    await panel.close();
  });

  it('follows the tabs of a console, in which every record stays', async () => {
    const { page, tabId } = await extension.openTab(
      sampleUrls.salesforce(sarah.id, '?ws=%2Flightning%2Fr%2FAccount%2F001Hp00002wDxYeIAM%2Fview'),
    );
    await expect.poll(() => seen(tabId)).toEqual(sarah);
    for (const next of [jun, sarah, jun]) {
      await go(page, next.id);
      await expect.poll(() => seen(tabId)).toEqual(next);
    }
    expect(await page.locator('.oneConsoleTab').count()).toBe(2);
    await page.close();
  });

  it('is read inside closed shadow trees, and again when only they change; none of their elements comes to life twice', async () => {
    const { page, tabId } = await extension.openTab(sampleUrls.salesforce(sarah.id, '?c__trees=closed'));
    await expect.poll(() => seen(tabId)).toEqual(sarah);
    const born = () => page.evaluate(() => (window as unknown as { born: number }).born);
    const before = await born();
    expect(before).toBeGreaterThan(5);
    await page.evaluate(() => {
      const { trees } = window as unknown as { trees: ShadowRoot[] };
      for (const link of trees.flatMap((tree) => [...tree.querySelectorAll('a[href^="mailto:"]')])) {
        link.setAttribute('href', 'mailto:sarah@harrowfinch.example');
        link.textContent = 'sarah@harrowfinch.example';
      }
    });
    await expect.poll(() => seen(tabId)).toEqual({ id: sarah.id, email: 'sarah@harrowfinch.example' });
    expect((await extension.contextOf(tabId))?.snapshot).toMatchObject({
      contact: { name: 'Ms. Sarah Okafor', title: 'VP Operations' },
      account: { name: 'Harrow & Finch' },
    });
    expect(await born()).toBe(before);
    await go(page, jun.id);
    await expect.poll(() => seen(tabId)).toEqual(jun);
    await page.close();
  });
});
