import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PromptRow } from '../../lib/core/model/calendar-entities.ts';
import { Extension } from '../support/extension.ts';
import { findRadicale } from '../support/find-radicale.ts';
import { badge, notifications, pressNotification, wakeGuard } from '../support/notifications.ts';
import { finishFirstRun, press, region, showsPerson } from '../support/panel.ts';
import { eventFile, Radicale } from '../support/radicale.ts';
import { sampleUrls } from '../support/sample-sites.ts';
import { storedRows } from '../support/stored-rows.ts';

const minute = 60_000;
const buyer = 'noor.haddix@pellerine.example';
const stamp = (at: number) => new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');
const talk = (uid: string, startsAt: number, endsAt: number) =>
  eventFile(
    uid,
    'SUMMARY:Loading dock',
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(endsAt)}`,
    'ORGANIZER:mailto:maya@kestrelloop.example',
    'ATTENDEE;PARTSTAT=ACCEPTED:mailto:maya@kestrelloop.example',
    `ATTENDEE;PARTSTAT=ACCEPTED;CN=Noor Haddix:mailto:${buyer}`,
  );

type Life = { name: string; isKilled: boolean; isRestarted: boolean };
const lives: Life[] = [
  { name: 'with a worker that lives', isKilled: false, isRestarted: false },
  {
    name: 'with the worker killed after each step, and the browser closed in the middle',
    isKilled: true,
    isRestarted: true,
  },
];

describe.skipIf('problem' in findRadicale()).each(lives)(
  'from a call that ended to the next one, $name',
  ({ isKilled, isRestarted }) => {
    let server: Radicale;
    let work: string;
    let extension: Extension;
    let panel: Page;
    let told: Pick<PromptRow, 'id' | 'deliveredAt'>;
    beforeAll(async () => {
      server = await Radicale.start();
      work = await server.makeCalendar('work', 'Work');
      extension = await Extension.launch();
    });
    afterAll(async () => {
      await extension.close();
      await server.stop();
    });

    const between = async () => {
      if (!isKilled) return;
      await extension.killWorker();
      await wakeGuard(extension);
      await panel.bringToFront();
    };
    const openPanel = async () => {
      const { tabId } = await extension.openTab('about:blank');
      panel = await extension.openPanel(tabId);
    };
    const restart = async () => {
      if (!isRestarted) return;
      const { profile } = extension;
      await extension.close({ keepProfile: true });
      extension = await Extension.launch({ profile });
      await openPanel();
      await press(reminder(), 'Book next step');
      await showsPerson(panel, 'Noor Haddix');
      expect(await badge(extension)).toBe('1');
      // It was pressed before, so it was seen.
      expect(await shown()).toEqual([]);
    };
    const next = () => region(panel, 'Next step');
    const reminder = () => region(panel, 'Reminder');
    const chip = () =>
      next()
        .getByRole('button', { name: /\d{2}:\d{2}/ })
        .first();
    const light = () => next().getAttribute('data-state');
    const shown = () => notifications(extension);
    const prompts = async () =>
      (await storedRows<PromptRow>(panel, 'prompts'))
        .filter(({ kind }) => kind === 'ended_no_next_step')
        .map(({ id, deliveredAt }) => ({ id, deliveredAt }));

    it('the calendar is connected in Options, and the call that ended is told', async () => {
      const endedAt = Math.floor(Date.now() / minute - 6) * minute;
      await server.put(work, 'dock', talk('dock', endedAt - 30 * minute, endedAt));
      await openPanel();
      await finishFirstRun(panel, 'Start empty');
      await extension.prepareGrant('http://127.0.0.1/*');
      const options = (await extension.openTab(extension.url('options.html#calendar'))).page;
      const calendar = region(options, 'Calendar');
      await press(calendar, 'Secret address');
      await calendar.getByLabel('Secret address in iCal format').fill(work);
      await press(calendar, 'Connect');
      await expect.poll(shown).toEqual([expect.stringContaining('ended_no_next_step dock')]);
      await options.close();
      expect(await badge(extension)).toBe('1');
      const [row] = await prompts();
      if (row === undefined) throw new Error('Nothing was told.');
      told = row;
      await between();
    });

    it('Book next step on the notification leads to the buyer, who becomes a contact by one click', async () => {
      await pressNotification(extension, told.id, 0);
      await reminder().getByText('Noor Haddix is not among your contacts').waitFor();
      await press(reminder(), 'Add to contacts');
      await showsPerson(panel, 'Noor Haddix');
      await expect
        .poll(() => next().evaluate((section) => section.contains(document.activeElement)))
        .toBe(true);
      // Nothing was typed yet, and a time can be chosen all the same.
      await chip().waitFor();
      await between();
      expect(await shown()).toEqual([told.id]);
    });

    it('the debrief is done by keyboard, and the call still lacks its next one', async () => {
      await reminder().getByRole('button', { name: 'How did it go?' }).focus();
      await panel.keyboard.press('Enter');
      const dialog = panel.getByRole('dialog', { name: 'Debrief' });
      await dialog.getByRole('radiogroup').first().waitFor();
      await panel.keyboard.press('1');
      await dialog.getByRole('radio', { name: 'Confidence' }).focus();
      await panel.keyboard.press('3');
      await dialog.getByLabel('What are they surer of now?').focus();
      await panel.keyboard.type('that two docks are enough');
      await panel.keyboard.press('Control+Enter');
      await dialog.waitFor({ state: 'detached' });
      await between();
      await reminder().getByRole('status').getByText('Your call with Noor Haddix ended').waitFor();
      expect(await shown()).toEqual([told.id]);
    });

    it('a time is chosen by one click, and nothing is asked any more', async () => {
      await restart();
      await chip().click();
      await next().getByRole('link', { name: 'Open Google Calendar' }).waitFor();
      await between();
      await reminder().waitFor({ state: 'detached' });
      await expect.poll(shown).toEqual([]);
      expect(await badge(extension)).toBe('');
      expect(await light()).toBe('weak');
    });

    it('the page of the calendar is filled in; what is saved turns the light', async () => {
      await extension.context.route('https://calendar.google.com/calendar/render**', (route) =>
        route.fulfill({
          status: 302,
          headers: { location: `https://calendar.google.com/calendar/u/0/r/eventedit` },
        }),
      );
      const [page, request] = await Promise.all([
        extension.context.waitForEvent('page'),
        extension.context.waitForEvent('request', (one) => one.url().includes('/render?')),
        next().getByRole('link', { name: 'Open Google Calendar' }).click(),
      ]);
      const { searchParams } = new URL(request.url());
      expect(searchParams.get('add')).toBe(buyer);
      const [startsAt = 0, endsAt = 0] = (searchParams.get('dates') ?? '').split('/').map(readLocal);
      await between();
      await server.put(work, 'next', talk('next', startsAt, endsAt));
      await page.goto(sampleUrls.calendar);
      await page.close();
      await panel.bringToFront();
      await panel.evaluate(() => window.dispatchEvent(new Event('focus')));
      await expect.poll(light).toBe('booked');
      expect(await next().getByText('Loading dock').count()).toBe(1);
      await between();
    });

    it('nothing is told twice', async () => {
      await wakeGuard(extension);
      expect(await light()).toBe('booked');
      expect(await reminder().count()).toBe(0);
      expect(await shown()).toEqual([]);
      expect(await badge(extension)).toBe('');
      expect(await prompts()).toEqual([told]);
    });
  },
);

/** The page is given local times (`20261126T140000`), and this browser's zone is the test's. */
function readLocal(text: string): number {
  const [, year, month, day, hour, minutes] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/.exec(text) ?? [];
  return new Date(`${year}-${month}-${day}T${hour}:${minutes}`).getTime();
}
