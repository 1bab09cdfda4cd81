import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contact, Deal, Note } from '../../lib/core/model/entities.ts';
import type { Extension } from '../support/extension.ts';
import { press, region, showsPerson } from '../support/panel.ts';
import { launchWithSample } from '../support/sample-panel.ts';
import { sampleUrls } from '../support/sample-sites.ts';
import { storedRows } from '../support/stored-rows.ts';

const oliver = { name: 'Oliver Grant', email: 'oliver.grant@castelltools.example' };
const sarah = { name: 'Sarah Okafor', email: 'sarah.okafor@harrowfinch.example' };
const pipedrive = 'https://kestrelloop.pipedrive.com/person/77';

let extension: Extension;
beforeAll(async () => {
  extension = await launchWithSample();
  // The same person in a second CRM, in another language.
  const body = readFileSync('test/fixtures/pages/pipedrive/person-portuguese/page.html', 'utf8')
    .replaceAll('Teresa Valadão', oliver.name)
    .replaceAll('Teresa@ValadaoTextil.example', oliver.email);
  await extension.context.route('https://kestrelloop.pipedrive.com/**', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  const { page: options } = await extension.openTab(extension.url('options.html#sites'));
  for (const [name, origin] of Object.entries({ HubSpot: 'hubspot.com', Pipedrive: 'pipedrive.com' })) {
    await extension.prepareGrant(`https://*.${origin}/*`);
    await press(options, `Allow ${name}`);
    await options.getByRole('button', { name: `Withdraw ${name}` }).waitFor();
  }
  await options.close();
});
afterAll(() => extension.close());

const who = (panel: Page) => region(panel, 'Who');
const notes = (panel: Page) => panel.getByRole('textbox', { name: 'Notes', exact: true });
const open = async (url: string) => {
  const { page, tabId } = await extension.openTab(url);
  return { page, tabId, panel: await extension.openPanel(tabId) };
};
const close = async ({ page, panel }: { page: Page; panel: Page }) => {
  await panel.close();
  await page.close();
};
const contactOf = async (panel: Page, email: string) =>
  (await storedRows<Contact>(panel, 'contacts')).find(({ emails }) => emails.includes(email));

/** The record's own navigation: the address first, then what stands on the page. */
const showRecord = (page: Page, id: string, person: { name: string; email: string }) =>
  page.evaluate(
    ([path, name, email]) => {
      history.pushState(null, '', path);
      document.title = `${name} | HubSpot`;
      for (const heading of document.querySelectorAll('h1')) heading.textContent = name;
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:"]')) {
        link.href = `mailto:${email}`;
        link.textContent = email;
      }
      for (const field of document.querySelectorAll('[data-selenium-test="property-input-email"]'))
        field.textContent = email;
    },
    [`/contacts/4711/record/0-1/${id}`, person.name, person.email] as const,
  );

describe('one person in Gmail and in two CRMs', () => {
  it('is one contact, with the same notes everywhere', async () => {
    const mail = await open(sampleUrls.thread('oliver'));
    await showsPerson(mail.panel, oliver.name);
    await notes(mail.panel).pressSequentially('Counts spare parts by hand');
    await region(mail.panel, 'Notes').getByRole('status').getByText('Saved').waitFor();
    const before = (await storedRows<Contact>(mail.panel, 'contacts')).length;
    for (const url of [sampleUrls.hubspot, pipedrive]) {
      const crm = await open(url);
      await showsPerson(crm.panel, oliver.name);
      await expect.poll(() => notes(crm.panel).inputValue()).toBe('Counts spare parts by hand');
      // The page must stand still for a moment before its record is linked.
      const count = url === pipedrive ? 2 : 1;
      await crm.page.bringToFront();
      await expect
        .poll(async () => (await contactOf(crm.panel, oliver.email))?.crmKeys ?? [])
        .toHaveLength(count);
      await close(crm);
    }
    expect((await contactOf(mail.panel, oliver.email))?.crmKeys).toEqual([
      'hubspot/4711/0-1/301',
      'pipedrive/kestrelloop.pipedrive.com/person/77',
    ]);
    expect(await storedRows(mail.panel, 'contacts')).toHaveLength(before);
    await close(mail);
  });

  it('is still found by the record alone, and not shown where the page says somebody else', async () => {
    const crm = await open(sampleUrls.hubspot);
    await showsPerson(crm.panel, oliver.name);
    const before = await contactOf(crm.panel, oliver.email);
    const hostile = { name: '<img src=x onerror=alert(1)>', email: 'оliver.grant@castelltools.example' };
    await showRecord(crm.page, '301', hostile);
    await who(crm.panel).getByText('Is this Oliver Grant').waitFor();
    expect(await region(crm.panel, 'Last time').count()).toBe(0);
    expect(await notes(crm.panel).count()).toBe(0);
    await showRecord(crm.page, '301', { name: oliver.name, email: 'oliver@grant.example' });
    await region(crm.panel, 'Last time').waitFor();
    expect(await contactOf(crm.panel, oliver.email)).toEqual(before);
    await close(crm);
  });
});

describe('a record that changes while a note is typed', () => {
  it('leaves the note with its contact', async () => {
    const crm = await open(sampleUrls.hubspot);
    await showsPerson(crm.panel, oliver.name);
    await notes(crm.panel).press('Control+End');
    await notes(crm.panel).pressSequentially(', two days a month');
    await showRecord(crm.page, '501', sarah);
    await showsPerson(crm.panel, sarah.name);
    await expect.poll(() => notes(crm.panel).inputValue()).not.toContain('spare parts');
    await notes(crm.panel).pressSequentially('Asked for the cost model');
    await region(crm.panel, 'Notes').getByRole('status').getByText('Saved').waitFor();
    const ids = await Promise.all([oliver, sarah].map(({ email }) => contactOf(crm.panel, email)));
    const texts = (await storedRows<Note>(crm.panel, 'notes'))
      .filter(({ openUntil }) => openUntil !== undefined)
      .map(({ text, contactId }) => [ids.findIndex((one) => one?.id === contactId), text]);
    expect(new Map(texts as [number, string][])).toEqual(
      new Map([
        [0, 'Counts spare parts by hand, two days a month'],
        [1, 'Asked for the cost model'],
      ]),
    );
    await close(crm);
  });
});

describe('a deal', () => {
  it('is remembered with its people, and each stage with when it was seen', async () => {
    const deal = await open(sampleUrls.deal);
    await deal.page.bringToFront();
    const stored = async () =>
      (await storedRows<Deal>(deal.panel, 'deals')).find(({ crmKeys }) =>
        crmKeys?.includes('hubspot/4711/0-3/88'),
      );
    await expect.poll(stored).toBeDefined();
    await deal.page.evaluate(() => {
      const stage = document.querySelector('[data-test-id="highlight-property-display-dealstage"]');
      if (stage) stage.textContent = 'Contract sent';
    });
    await expect.poll(async () => (await stored())?.stage).toBe('Contract sent');
    const row = await stored();
    expect(row?.stages?.map(({ stage }) => stage)).toEqual(['Decision maker bought in', 'Contract sent']);
    expect(row?.contactIds).toEqual([(await contactOf(deal.panel, sarah.email))?.id]);
    await close(deal);
  });
});

describe('a contact, a deal and the contact again in one tab', () => {
  /** As the app itself goes: the address, and what stands in the same frame. A deal has no address of its own to show. */
  const goTo = (page: Page, path: string, name: string, isDeal: boolean) =>
    page.evaluate(
      ([to, title, isHidden]) => {
        history.pushState(null, '', to);
        document.title = `${title} | HubSpot`;
        for (const heading of document.querySelectorAll('h1')) heading.textContent = title;
        for (const part of document.querySelectorAll<HTMLElement>('[data-test-id*="-display-"], ul, main'))
          part.hidden = isHidden;
      },
      [path, name, isDeal] as const,
    );

  it('shows each with its own people', async () => {
    const crm = await open(sampleUrls.hubspot);
    await showsPerson(crm.panel, oliver.name);
    await goTo(crm.page, '/contacts/4711/record/0-3/88', 'Harrow & Finch - order desk', true);
    await showsPerson(crm.panel, sarah.name);
    await region(crm.panel, 'Deal').waitFor();
    await goTo(crm.page, '/contacts/4711/record/0-1/301', oliver.name, false);
    await showsPerson(crm.panel, oliver.name);
    expect(await who(crm.panel).innerText()).not.toContain(sarah.name);
    await close(crm);
  });
});

describe('one person stored twice', () => {
  it('is merged in the panel, undone, and split off again', async () => {
    const mail = await open(sampleUrls.thread('oliver'));
    const { panel } = mail;
    await showsPerson(panel, oliver.name);
    const names = async () =>
      (await storedRows<Contact>(panel, 'contacts')).filter(({ deletedAt }) => deletedAt === null).length;
    const before = await names();
    const openDialog = async () => {
      const button = who(panel).getByRole('button', { name: 'Pick another person' });
      if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
      await press(who(panel), 'Same person…');
      return panel.getByRole('dialog', { name: /the same person/ });
    };
    const merge = async () => {
      const dialog = await openDialog();
      await press(dialog, 'Merge with another contact');
      await dialog.getByRole('searchbox', { name: 'Find a person' }).fill('Tom');
      await dialog.getByRole('button', { name: /Tom Brandt/ }).click();
      await expect.poll(names).toBe(before - 1);
    };
    await merge();
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(names).toBe(before);
    await merge();
    const dialog = await openDialog();
    expect(await dialog.getByRole('region', { name: 'Linked records' }).getByRole('listitem').count()).toBe(
      2,
    );
    await press(dialog, 'Split off Tom Brandt');
    await expect.poll(names).toBe(before);
    await showsPerson(panel, oliver.name);
    await close(mail);
  });
});
