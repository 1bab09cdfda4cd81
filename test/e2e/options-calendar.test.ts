import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Extension } from '../support/extension.ts';
import { findRadicale } from '../support/find-radicale.ts';
import { press, region } from '../support/panel.ts';
import { eventFile, Radicale, radicalePassword, radicaleUser } from '../support/radicale.ts';

const found = findRadicale();
const day = 86_400_000;
const stamp = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
const meeting = (uid: string, title: string, at: number) =>
  eventFile(
    uid,
    `SUMMARY:${title}`,
    `DTSTART:${stamp(at)}`,
    'DURATION:PT30M',
    'ATTENDEE;CN=Zoé Lindqvist:mailto:zoe@harbourglass.example',
  );
const tomorrow = Math.floor((Date.now() + day) / 3_600_000) * 3_600_000;

let extension: Extension;
let options: Page;
beforeAll(async () => {
  extension = await Extension.launch();
  await extension.prepareGrant('http://127.0.0.1/*');
  options = (await extension.openTab(extension.url('options.html#calendar'))).page;
});
afterAll(() => extension.close());

const calendar = () => region(options, 'Calendar');
const row = (name: string) => calendar().getByRole('listitem').filter({ hasText: name });
const state = (name: string) => row(name).getByRole('status');

describe.skipIf('problem' in found)('a calendar by its secret address', () => {
  let server: Radicale;
  let address: string;
  beforeAll(async () => {
    server = await Radicale.start();
    address = await server.makeCalendar('k3y-nobody-may-see', 'Work');
    await server.put(address, 'one', meeting('one', 'Pricing review', tomorrow));
  });
  afterAll(() => server.stop());

  it('is connected by a paste and a click, and says what was found and when', async () => {
    await press(calendar(), 'Secret address');
    await calendar().getByLabel('Secret address in iCal format').fill(address);
    await press(calendar(), 'Connect');
    await expect
      .poll(() => state('Calendar').innerText())
      .toMatch(/^1 meeting found, next: Pricing review, tomorrow \d\d:\d\d\. Last read just now\.$/);
  });

  it('never shows the address again, not after a reload either, and keeps it out of a backup', async () => {
    await options.reload();
    await row('Secret address at 127.0.0.1').waitFor();
    expect(await options.content()).not.toContain('k3y-nobody-may-see');
    const data = region(options, 'Data');
    const exported = async () => {
      const [download] = await Promise.all([options.waitForEvent('download'), press(data, 'Export')]);
      return readFile(await download.path(), 'utf8');
    };
    expect(await exported()).not.toContain('k3y-nobody-may-see');
    await data.getByLabel('Include calendar addresses and passwords').check();
    expect(await exported()).toContain('k3y-nobody-may-see');
  });

  it('is read anew by a click, and goes and comes back by Undo', async () => {
    await server.put(address, 'two', meeting('two', 'Kick-off', tomorrow + day));
    await press(row('Calendar'), 'Sync Calendar now');
    await expect.poll(() => state('Calendar').innerText()).toMatch(/^2 meetings found/);
    await press(row('Calendar'), 'Remove Calendar');
    await row('Calendar').waitFor({ state: 'detached' });
    await press(options, 'Undo');
    await expect.poll(() => state('Calendar').innerText()).toMatch(/^2 meetings found/);
  });

  it('says what went wrong and how to mend it', async () => {
    await press(row('Calendar'), 'Replace address of Calendar');
    await calendar().getByLabel('Secret address in iCal format').fill(`${server.url}/rep/nothing-here/`);
    await press(calendar().getByRole('form'), 'Replace address');
    await expect.poll(() => row('Calendar').innerText()).toContain('There is no calendar at this address');
    await row('Calendar').getByRole('button', { name: 'Replace address', exact: true }).waitFor();
    await press(row('Calendar'), 'Remove Calendar');
  });
});

describe.skipIf('problem' in found)('a CalDAV account', () => {
  let server: Radicale;
  beforeAll(async () => {
    server = await Radicale.start({ hasPassword: true });
    for (const [id, name] of [
      ['work', 'Work'],
      ['home', 'Home'],
    ] as const) {
      const url = await server.makeCalendar(id, name);
      await server.put(url, id, meeting(id, `${name} talk`, tomorrow));
    }
  });
  afterAll(() => server.stop());

  const fill = async (password: string) => {
    const form = calendar().getByRole('form', { name: 'CalDAV account' });
    await form.getByLabel('Provider').selectOption('Another server');
    await form.getByLabel('Server address').fill(server.url);
    await form.getByLabel('User name').fill(radicaleUser);
    await form.getByLabel('App password').fill(password);
    await form.locator('button[type=submit]').click();
  };

  it('says that a password is wrong, and is mended beside it', async () => {
    await press(calendar(), 'CalDAV');
    await fill('wrong horse');
    await row('CalDAV').getByText('The user name or password was not accepted').waitFor();
    await row('CalDAV').getByRole('button', { name: 'Replace login', exact: true }).click();
    await fill(radicalePassword);
    await expect.poll(() => state('CalDAV').innerText()).toMatch(/^2 meetings found/);
    expect(await options.content()).not.toContain(radicalePassword);
  });

  it('counts only the calendars that are ticked, and nothing while it is off', async () => {
    await row('CalDAV').getByLabel('Home').click();
    await expect.poll(() => state('CalDAV').innerText()).toMatch(/^1 meeting found, next: Work talk/);
    await row('CalDAV').getByLabel('CalDAV is on').click();
    await expect.poll(() => state('CalDAV').innerText()).toMatch(/^Switched off/);
    await row('CalDAV').getByLabel('CalDAV is on').click();
    await expect.poll(() => state('CalDAV').innerText()).toMatch(/^1 meeting found/);
  });
});

describe('an .ics file', () => {
  it('is chosen and read', async () => {
    await press(calendar(), 'Calendar file');
    await calendar()
      .getByLabel('Drop an .ics file here, or choose one')
      .setInputFiles({
        name: 'autumn.ics',
        mimeType: 'text/calendar',
        buffer: Buffer.from(meeting('file', 'Site visit', tomorrow)),
      });
    await press(calendar(), 'Connect');
    await expect
      .poll(() => state('autumn').innerText())
      .toMatch(/^1 meeting found, next: Site visit, tomorrow/);
  });
});

describe('holidays', () => {
  it('of a country are shown, stored, and single ones taken out', async () => {
    const year = new Date().getFullYear();
    const heading = () => calendar().getByText(/^Holidays: /);
    await heading().click();
    await calendar().getByLabel('Country').selectOption('Switzerland');
    await calendar().getByLabel('State or region').selectOption('Canton of Zürich');
    await press(
      calendar(),
      `Remove ${new Date(`${year}-12-25`).toLocaleDateString('en-GB', { dateStyle: 'full' })}`,
    );
    await calendar()
      .getByText(new RegExp(`25 December ${year} ·`))
      .waitFor({ state: 'detached' });
    const count = await heading().innerText();
    expect(count).toMatch(new RegExp(`^Holidays: \\d+ in ${year}$`));
    await options.reload();
    await expect.poll(() => heading().innerText()).toBe(count);
  });
});
