import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Deal, Note } from '../../lib/core/model/entities.ts';
import { axeFindings } from '../support/axe-findings.ts';
import type { Extension } from '../support/extension.ts';
import { press, region } from '../support/panel.ts';
import { launchWithSample } from '../support/sample-panel.ts';
import { putRow, storedRows } from '../support/stored-rows.ts';

const dealUrl = 'https://app.hubspot.com/contacts/4711/record/0-3/90';
const companyUrl = 'https://app.hubspot.com/contacts/4711/record/0-2/910';
const day = 86_400_000;

let extension: Extension;

const serve = (url: string, file: string) =>
  extension.context.route(url, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', path: `test/fixtures/sites/${file}` }),
  );

beforeAll(async () => {
  extension = await launchWithSample();
  await serve(dealUrl, 'hubspot-team.html');
  await serve(companyUrl, 'hubspot-company.html');
  await extension.prepareGrant('https://*.hubspot.com/*');
  const { page: options } = await extension.openTab(extension.url('options.html#sites'));
  await press(options, 'Allow HubSpot');
  await options.getByRole('button', { name: 'Withdraw HubSpot' }).waitFor();
  const deal = (await storedRows<Deal>(options, 'deals')).find(({ id }) => id === 'sample-deal-harrow')!;
  const stages = [
    { stage: 'First talk', seenAt: Date.now() - 40 * day },
    { stage: 'Discovery', seenAt: Date.now() - 12 * day },
  ];
  await putRow(options, 'deals', { ...deal, stages });
  await options.close();
});
afterAll(() => extension.close());

async function open(url: string): Promise<{ page: Page; panel: Page }> {
  const { page, tabId } = await extension.openTab(url);
  return { page, panel: await extension.openPanel(tabId) };
}

const crmNotes = async (panel: Page): Promise<Note[]> =>
  (await storedRows<Note>(panel, 'notes')).filter(
    ({ source, deletedAt }) => source === 'crm' && deletedAt === null,
  );

describe('a deal of several people', () => {
  it('shows the one last in touch with, how the deal stands, and keeps what stands on its page', async () => {
    const { page, panel } = await open(dealUrl);
    const who = region(panel, 'Who');
    await who.getByText(/^You were last in touch with .+, of 2 people of this deal\.$/).waitFor();
    await who.getByRole('button', { name: 'Add Noor Haas' }).waitFor();

    const deal = region(panel, 'Deal');
    await deal.getByText(/^12 days in “Discovery”, since /).waitFor();
    for (const name of ['Real problem', 'Who decides', 'Budget', 'Timing'])
      await deal.getByText(name, { exact: true }).waitFor();
    await deal.getByRole('button', { name: 'Why: Real problem' }).click();
    const quote = await deal.locator('blockquote mark').first().innerText();
    const texts = (await storedRows<Note>(panel, 'notes')).map(({ text }) => text);
    expect(texts.some((text) => text.includes(quote))).toBe(true);
    expect(await axeFindings(panel)).toEqual([]);

    const record = region(panel, 'On this record');
    // As a talk with her it counts among what the buyer said; the one who approves is not on the deal.
    await press(record.getByRole('listitem').filter({ hasText: 'Ingrid' }), /^Keep as a call with /);
    await expect.poll(() => crmNotes(panel)).toHaveLength(1);
    expect((await crmNotes(panel))[0]).toMatchObject({
      text: 'CFO Ingrid signs off on new suppliers.',
      dealId: 'sample-deal-harrow',
    });
    await record.getByRole('button', { name: /^Kept: Note, Wed 14 Oct/ }).waitFor();
    await deal.getByText('Ingrid Not on this deal. The notes give them a say.').waitFor();

    await record.getByRole('button', { name: 'Keep as note: Note, 03/04/2026' }).click();
    await record.getByLabel('When was this?').waitFor();
    await press(record, 'Cancel');

    await page.bringToFront();
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1')!));
    await panel.bringToFront();
    await press(record, 'Keep the selected words');
    await record.getByText('Harrow & Finch: order entry').waitFor();
    await record.locator('form').getByRole('button', { name: 'Keep as note' }).click();
    await expect.poll(() => crmNotes(panel)).toHaveLength(2);
    await region(panel, 'Last time').getByText('Harrow & Finch: order entry').first().waitFor();
    await page.close();
    await panel.close();
  });

  it('is asked about on the page of a company, or shown with the one last in touch with', async () => {
    const { page, panel } = await open(companyUrl);
    const who = region(panel, 'Who');
    await who.getByText(/^You were last in touch with .+, of 2 people at this company\.$/).waitFor();
    const other = who.getByRole('button', { name: /^(?:Jun Takeda|Amira Haddad)$/ });
    const name = await other.innerText();
    await other.click();
    await who.getByText(name, { exact: true }).first().waitFor();
    await who.getByText(/last in touch/).waitFor({ state: 'detached' });
    expect(await who.getByRole('button', { name, exact: true }).count()).toBe(0);
    await page.close();
    await panel.close();
  });
});
