import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-findings.ts';
import { Extension } from '../support/extension.ts';
import { importRows } from '../support/import-rows.ts';
import {
  badge as badgeOf,
  notifications as notificationsOf,
  pressNotification,
  wakeGuard,
} from '../support/notifications.ts';
import { press, region } from '../support/panel.ts';

const minute = 60_000;
const rep = { email: 'maya@kestrelloop.example', name: 'Maya Lindqvist', response: 'accepted' };
const rosa = { email: 'rosa.amado@quarzo.example', name: 'Rosa Amado' };

const settings = {
  id: 'settings',
  self: { name: rep.name, company: 'Kestrel Loop', emails: [rep.email], domains: ['kestrelloop.example'] },
  welcomedAt: 1,
  // Whatever the time of the run, it is a time of work.
  guard: { mutedMeetings: [], mutedPeople: [] },
};
const contact = { id: 'rosa', name: rosa.name, emails: [rosa.email] };

const meeting = (id: string, startsAt: number, endsAt: number, people: object[] = [rosa]) => ({
  id,
  calendarId: 'work',
  uid: id,
  title: 'Order desk',
  startsAt: Math.round(startsAt),
  endsAt: Math.round(endsAt),
  attendees: [rep, ...people],
});
const endedAgo = (id: string, minutes: number, people?: object[]) => {
  const endsAt = Date.now() - minutes * minute;
  return meeting(id, endsAt - 30 * minute, endsAt, people);
};

let extension: Extension;
beforeAll(async () => {
  extension = await Extension.launch();
});
afterAll(() => extension.close());

const notifications = () => notificationsOf(extension);
const badge = () => badgeOf(extension);
const wake = () => wakeGuard(extension);
const openPanel = async (width = 360): Promise<Page> => {
  const { tabId } = await extension.openTab('about:blank');
  return extension.openPanel(tabId, { width });
};

/** At both widths, in light and dark: what axe finds, and whether it scrolls sideways. */
async function findingsOf(panel: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [360, 320])
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.setViewportSize({ width, height: 800 });
      await panel.emulateMedia({ colorScheme });
      const isWide = await panel.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      found.push(...(await axeFindings(panel)), ...(isWide ? [`sideways at ${width}`] : []));
    }
  return found;
}

describe('a meeting that ended six minutes ago with nothing booked', () => {
  it('is told by a notification and on the badge', async () => {
    await importRows(extension, {
      settings: [settings],
      contacts: [contact],
      meetings: [endedAgo('talk', 6)],
    });
    await expect.poll(notifications).toHaveLength(1);
    expect((await notifications())[0]).toContain('ended_no_next_step talk');
    await expect.poll(badge).toBe('1');
  });

  it('is not told twice, though the worker is killed and woken again and again', async () => {
    const before = await notifications();
    for (let round = 0; round < 3; round += 1) {
      await extension.killWorker();
      await wake();
    }
    expect(await notifications()).toEqual(before);
    expect(await badge()).toBe('1');
  });

  it('stands in the panel above everybody, with what can be done', async () => {
    const panel = await openPanel();
    const reminder = region(panel, 'Reminder');
    await reminder.getByRole('status').getByText('Your call with Rosa Amado ended').waitFor();
    await press(reminder, 'More');
    expect(await findingsOf(panel)).toEqual([]);
    await press(reminder, 'Less');
    await press(reminder, 'Snooze 30 min');
    await reminder.getByText('Put off until').waitFor();
    await expect.poll(notifications).toEqual([]);
    expect(await badge()).toBe('1');
    await press(reminder, 'Book next step');
    await region(panel, 'Who').getByText(rosa.name).first().waitFor();
    await expect
      .poll(() => region(panel, 'Next step').evaluate((section) => section.contains(document.activeElement)))
      .toBe(true);
    await press(reminder, 'More');
    await press(reminder, 'No next step needed');
    await reminder.waitFor({ state: 'detached' });
    await expect.poll(badge).toBe('');
    await panel.close();
  });
});

describe('a press on a notification', () => {
  const told = async (id: string): Promise<string> => {
    await importRows(extension, { meetings: [endedAgo(id, 6)] });
    await expect.poll(notifications).toContainEqual(expect.stringContaining(`ended_no_next_step ${id}`));
    return (await notifications()).find((one) => one.includes(id)) ?? '';
  };

  it('asks in the panel how it went', async () => {
    await pressNotification(extension, await told('pressed'));
    await expect.poll(() => extension.sessionStore()).toHaveProperty('intent');
    const panel = await openPanel();
    await panel.getByRole('dialog', { name: 'Debrief' }).waitFor();
    await panel.keyboard.press('Escape');
    await region(panel, 'Who').getByText(rosa.name).first().waitFor();
    expect(await extension.sessionStore()).not.toHaveProperty('intent');
    await panel.close();
  });

  it('puts it off, and an open panel says so', async () => {
    const panel = await openPanel();
    const [id = ''] = await notifications();
    await pressNotification(extension, id, 1);
    await expect.poll(notifications).toEqual([]);
    await region(panel, 'Reminder').getByText('Put off until').waitFor();
    await panel.close();
  });

  it('books with an open panel that shows somebody else', async () => {
    const panel = await openPanel();
    await importRows(extension, {
      contacts: [{ id: 'ed', name: 'Ed Moreau', emails: ['ed@luma.example'] }],
      meetings: [endedAgo('book', 6, [{ email: 'ed@luma.example' }])],
    });
    await expect.poll(notifications).toContainEqual(expect.stringContaining('book'));
    const id = (await notifications()).find((one) => one.includes('book')) ?? '';
    await pressNotification(extension, id, 0);
    await region(panel, 'Who').getByText('Ed Moreau').first().waitFor();
    await expect
      .poll(() => region(panel, 'Next step').evaluate((section) => section.contains(document.activeElement)))
      .toBe(true);
    await panel.close();
  });
});

describe('a browser that was closed', () => {
  it('shows again what was told a moment ago and not pressed yet, and tells what ended more than two hours ago in the digest', async () => {
    await importRows(extension, {
      meetings: [
        endedAgo('late', 150, [{ email: 'lea@tardif.example', name: 'Lea Tard' }]),
        endedAgo('unpressed', 6, [{ email: 'ana@prisma.example' }]),
      ],
    });
    await wake();
    const unpressed = expect.stringContaining('unpressed') as string;
    expect(await notifications()).toContainEqual(unpressed);
    expect(await notifications()).toContainEqual(expect.stringContaining('book'));
    expect((await notifications()).filter((id) => id.includes('late'))).toEqual([]);
    const { profile } = extension;
    await extension.close({ keepProfile: true });
    extension = await Extension.launch({ profile });
    await wake();
    await expect.poll(notifications).toContainEqual(unpressed);
    expect(await notifications()).not.toContainEqual(expect.stringContaining('book'));
    expect((await notifications()).filter((id) => id.includes('late'))).toEqual([]);
    expect(Number(await badge())).toBeGreaterThanOrEqual(2);
    const panel = await openPanel();
    await press(region(panel, 'Reminder'), /and \d+ more/);
    await region(panel, 'Reminder').getByText('Lea Tard').waitFor();
    await panel.close();
  });
});

describe('500 meetings in a day', () => {
  it('are one prompt, decided in a moment', async () => {
    const start = Date.now() - 500 * 2 * minute - 6 * minute;
    const meetings = Array.from({ length: 500 }, (_, index) =>
      meeting(`m${index}`, start + index * 2 * minute, start + (index + 1) * 2 * minute, [
        { email: `buyer${index}@firm${index}.example` },
      ]),
    );
    const before = (await notifications()).length;
    await importRows(extension, { meetings });
    await expect.poll(async () => (await notifications()).length).toBe(before + 1);
  });
});
