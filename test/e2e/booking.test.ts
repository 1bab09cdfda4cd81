import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Calendar } from '../../lib/core/model/calendar-entities.ts';
import type { CalendarId } from '../../lib/core/model/ids.ts';
import type { Extension } from '../support/extension.ts';
import { findRadicale } from '../support/find-radicale.ts';
import { press, region } from '../support/panel.ts';
import { Radicale, eventFile, radicalePassword, radicaleUser } from '../support/radicale.ts';
import { launchWithSample, openOn } from '../support/sample-panel.ts';
import { putRow } from '../support/stored-rows.ts';

const sarah = 'sarah.okafor@harrowfinch.example';

let extension: Extension;
let panel: Page;
beforeAll(async () => {
  extension = await launchWithSample();
});
afterAll(() => extension.close());
afterEach(() => panel.close());

const next = () => region(panel, 'Next step');
const light = () => next().getAttribute('data-state');
const chooseTime = async () => {
  await next()
    .getByRole('button', { name: /\d{2}:\d{2}/ })
    .first()
    .click();
  await next().getByRole('link', { name: 'Open Google Calendar' }).waitFor();
};

/** What a toast must not lie on, and does: the name, or the note being typed. */
const coveredBy = (toast: Element): string[] => {
  const { top, bottom } = (toast.closest('li') ?? toast).getBoundingClientRect();
  const covered = [...document.querySelectorAll('[aria-label="Who"], [aria-label="Notes"]')].filter((one) => {
    const box = one.getBoundingClientRect();
    return box.top < bottom && top < box.bottom;
  });
  return covered.map(({ ariaLabel, tagName }) => ariaLabel ?? tagName);
};

const scrolledSideways = (): string[] =>
  [...document.querySelectorAll('*')]
    .filter((one) => one.scrollWidth > one.clientWidth && getComputedStyle(one).overflowX === 'auto')
    .map(({ className }) => className);

/** The calendar file that the panel hands to the browser. */
async function savedFile(): Promise<string> {
  const download = panel.waitForEvent('download');
  await press(next(), 'Calendar file');
  return readFileSync(await (await download).path(), 'utf8');
}

describe('without a calendar', () => {
  it('two clicks open the filled-in page, and one answer settles it', async () => {
    panel = await openOn(extension, 'sarah', 'Sarah Okafor');
    await chooseTime();
    const saved = panel.getByText('Next step saved');
    await saved.waitFor();
    await expect.poll(() => saved.evaluate(coveredBy)).toEqual([]);
    expect(await panel.evaluate(scrolledSideways)).toEqual([]);
    const opened = extension.context.waitForEvent('page');
    await next().getByRole('link', { name: 'Open Google Calendar' }).click();
    const page = await opened;
    const { searchParams, pathname } = new URL(page.url());
    expect(pathname).toBe('/calendar/render');
    expect(Object.fromEntries(searchParams)).toMatchObject({ action: 'TEMPLATE', add: sarah });
    expect(searchParams.get('dates')).toMatch(/^\d{8}T\d{6}\/\d{8}T\d{6}$/);
    expect(searchParams.get('details')).toContain('We bring:');
    await page.close();
    await panel.bringToFront();
    await press(next(), 'Yes');
    await next().getByRole('link', { name: 'Open Google Calendar' }).waitFor({ state: 'detached' });
    expect(await light()).toBe('booked');
    await press(next(), 'Cancel next step');
    await expect.poll(light).toBe('none');
  });

  it('goes by keyboard alone', async () => {
    panel = await openOn(extension, 'sarah', 'Sarah Okafor');
    const slot = next()
      .getByRole('button', { name: /\d{2}:\d{2}/ })
      .first();
    await slot.focus();
    await panel.keyboard.press('Enter');
    await next().getByRole('link', { name: 'Open Google Calendar' }).waitFor();
    await next().getByText('Agenda of the invitation').focus();
    await panel.keyboard.press('Enter');
    await panel.keyboard.press('Tab');
    await panel.keyboard.type('Three e-mailed orders');
    await panel.keyboard.press('Tab');
    await next().getByText('both sides').waitFor();
    await press(next(), 'Cancel next step');
    await expect.poll(light).toBe('none');
  });
});

describe.skipIf('problem' in findRadicale())('with a calendar on a server', () => {
  let server: Radicale;
  let work: string;
  beforeAll(async () => {
    server = await Radicale.start({ hasPassword: true });
    work = await server.makeCalendar('work', 'Work');
    const options = await extension.context.newPage();
    await options.goto(extension.url('options.html'));
    await options.getByRole('heading', { level: 1 }).waitFor();
    const origins = ['http://127.0.0.1/*'];
    await extension.prepareGrant(origins[0] ?? '');
    await options.evaluate((asked) => chrome.permissions.request({ origins: asked }), origins);
    const calendar: { id: string } & Partial<Calendar> = {
      id: 'dav' as CalendarId,
      kind: 'caldav',
      name: 'Work',
      isOn: true,
      parts: [],
      secret: { address: server.url, user: radicaleUser, password: radicalePassword },
    };
    await putRow(options, 'calendars', calendar);
    await options.close();
  });
  afterAll(() => server.stop());

  const comeBack = () => panel.evaluate(() => window.dispatchEvent(new Event('focus')));
  const sync = () => panel.evaluate(() => chrome.runtime.sendMessage({ name: 'calendar:sync', data: {} }));

  it('a chosen time waits, and turns green once the saved file is in the calendar', async () => {
    panel = await openOn(extension, 'sarah', 'Sarah Okafor');
    await sync();
    await chooseTime();
    expect(await light()).toBe('weak');
    const file = await savedFile();
    const event = new ICAL.Event(
      new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent')!,
    );
    expect(event.attendees.map((guest) => guest.getFirstValue())).toEqual([`mailto:${sarah}`]);
    await server.put(work, 'booked', file);
    await comeBack();
    await expect.poll(light).toBe('booked');
    await next().getByRole('link', { name: 'Open Google Calendar' }).waitFor({ state: 'detached' });

    await server.remove(work, 'booked');
    await sync();
    await expect.poll(light).toBe('weak');
    await next().getByText('Gone from your calendar').waitFor();
    await press(next(), 'Cancel next step');
    await expect.poll(light).toBe('none');
  });

  it('a title with a script in it stays text', async () => {
    panel = await openOn(extension, 'sarah', 'Sarah Okafor');
    const day = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
    const title = '<img src=x onerror="document.title=\'ran\'">';
    const lines = [
      `SUMMARY:${title}`,
      `DTSTART:${day}T100000Z`,
      'DURATION:PT30M',
      `ATTENDEE:mailto:${sarah}`,
    ];
    await server.put(work, 'script', eventFile('script', ...lines));
    await sync();
    await next().getByText('<img src=x').waitFor();
    expect(await next().locator('img').count()).toBe(0);
    expect(await panel.title()).not.toBe('ran');
    expect(await light()).toBe('booked');
  });
});
