// @vitest-environment jsdom
import { expectAccessible, freshDatabase, now, region, useFreshPanel } from '../render-panel.tsx';
import { chromeProxy } from '../../../support/fake-chrome.ts';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CalendarSection } from '../../../../components/options/calendar/calendar-section.tsx';
import { ToastHost } from '../../../../components/ui/toast-host.tsx';
import type { Calendar } from '../../../../lib/core/model/calendar-entities.ts';
import { getCalendarFile } from '../../../../lib/db/calendar-files.ts';
import { type CalendarSync, syncsOf } from '../../../../lib/db/calendar-sync.ts';
import type { SecondCallDatabase } from '../../../../lib/db/database.ts';
import { listCalendars, saveCalendar } from '../../../../lib/db/repos/calendars.ts';
import { getSettings, saveSettings } from '../../../../lib/db/repos/settings.ts';
import { DatabaseContext } from '../../../../lib/hooks/database-context.ts';

useFreshPanel();

const secret = 'https://calendar.google.com/calendar/ical/ruth/private-5ecret/basic.ics';

function renderSection(db: SecondCallDatabase) {
  render(
    <DatabaseContext value={db}>
      <CalendarSection />
      <ToastHost />
    </DatabaseContext>,
  );
  return userEvent.setup();
}
const connected = (db: SecondCallDatabase, more: Partial<Calendar> = {}) =>
  saveCalendar(db, { kind: 'ics', name: 'Work', secret: { address: secret }, ...more });
const synced = (db: SecondCallDatabase, { id }: Calendar, more: Partial<CalendarSync>) =>
  syncsOf(db).put({ id, state: {}, warnings: [], ...more });
const sentTo = (name: string) =>
  chromeProxy.current.state.sent.filter((message) => (message as { name: string }).name === name);

describe('connecting a calendar', () => {
  it('asks for the host in the click, keeps the address, has it read, and shows no more than the host', async () => {
    const db = freshDatabase();
    const user = renderSection(db);
    await user.click(await screen.findByRole('button', { name: 'Secret address' }));
    await expectAccessible();
    const request = vi.spyOn(chromeProxy.current.fake.permissions, 'request');
    await user.type(screen.getByLabelText('Secret address in iCal format'), secret);
    await user.click(screen.getByRole('button', { name: 'Connect' }));
    expect(
      await screen.findByText('Secret address at calendar.google.com/•••••••• · asks, does not warn'),
    ).toBeDefined();
    expect(request).toHaveBeenCalledWith({ origins: ['https://calendar.google.com/*'] });
    const [calendar] = await listCalendars(db);
    expect(calendar).toMatchObject({ kind: 'ics', name: 'Google Calendar', secret: { address: secret } });
    await waitFor(() =>
      expect(sentTo('calendar:sync')).toEqual([
        { name: 'calendar:sync', data: { calendarId: calendar?.id } },
      ]),
    );
    expect(document.body.innerHTML).not.toContain('5ecret');
    await expectAccessible();
  });

  it.each([
    ['nothing that is an address', 'https://', 'This is no address'],
    ['an address that anybody could listen to', 'http://feeds.example/a.ics', 'not safe to use'],
  ])('says what is wrong with %s, and stores nothing', async (_name, address, words) => {
    const db = freshDatabase();
    const user = renderSection(db);
    await user.click(await screen.findByRole('button', { name: 'Secret address' }));
    await user.type(screen.getByLabelText('Secret address in iCal format'), address);
    await user.click(screen.getByRole('button', { name: 'Connect' }));
    expect((await screen.findByRole('alert')).textContent).toContain(words);
    expect(await listCalendars(db)).toEqual([]);
  });

  it('says that Chrome was not allowed to ask, keeps what was typed, and stores nothing', async () => {
    const db = freshDatabase();
    const user = renderSection(db);
    vi.spyOn(chromeProxy.current.fake.permissions, 'request').mockResolvedValue(false);
    await user.click(await screen.findByRole('button', { name: 'CalDAV' }));
    await user.type(screen.getByLabelText('User name'), 'ruth');
    await user.type(screen.getByLabelText('App password'), 'x');
    await user.click(screen.getByRole('button', { name: 'Connect' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /not allowed to ask caldav\.fastmail\.com/,
    );
    expect(screen.getByLabelText<HTMLInputElement>('User name').value).toBe('ruth');
    expect(await listCalendars(db)).toEqual([]);
  });

  it('keeps a chosen file on this device', async () => {
    const db = freshDatabase();
    const user = renderSection(db);
    await user.click(await screen.findByRole('button', { name: 'Calendar file' }));
    const file = new File(['BEGIN:VCALENDAR'], 'autumn.ics');
    await user.upload(screen.getByLabelText('Drop an .ics file here, or choose one'), file);
    await user.click(screen.getByRole('button', { name: 'Connect' }));
    await screen.findByText('autumn');
    const [calendar] = await listCalendars(db);
    expect(await getCalendarFile(db, calendar!.id)).toBe('BEGIN:VCALENDAR');
  });

  it('says how to set a Google client where the build has none, and what Google refused', async () => {
    const user = renderSection(freshDatabase());
    await user.click(await screen.findByRole('button', { name: 'Google account' }));
    expect(await screen.findByText(/^Redirect address: https:/)).toBeDefined();
    await user.type(screen.getByLabelText('Client id of your company'), 'abc.apps.example');
    await user.click(screen.getByRole('button', { name: 'Sign in with Google' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/closed or the request was declined/);
  });
});

describe('a connected calendar', () => {
  it('says what was found, what went wrong with the way to mend it, and what could not be read', async () => {
    const db = freshDatabase();
    await synced(db, await connected(db), {
      syncedAt: now - 120_000,
      meetingCount: 3,
      problem: { code: 'not_found', message: 'There is no calendar at this address.' },
      warnings: ['one odd line'],
    });
    const user = renderSection(db);
    expect(await screen.findByText('3 meetings found, none ahead. Last read 2 minutes ago.')).toBeDefined();
    expect(screen.getByText('There is no calendar at this address.')).toBeDefined();
    expect(screen.getByText('One thing could not be read')).toBeDefined();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Replace address' }));
    const form = within(await screen.findByRole('form', { name: 'Secret address' }));
    const field = form.getByLabelText<HTMLInputElement>('Secret address in iCal format');
    expect(field.value).toBe('');
    await user.type(field, 'webcal://feeds.example/new.ics');
    await user.click(form.getByRole('button', { name: 'Replace address' }));
    await screen.findByText(/^Secret address at feeds\.example/);
    expect(await listCalendars(db)).toMatchObject([
      { name: 'Work', secret: { address: 'webcal://feeds.example/new.ics' } },
    ]);
  });

  it('asks for the site where Chrome took it away', async () => {
    const db = freshDatabase();
    const problem = {
      code: 'no_permission',
      message: 'Chrome does not let Second Call reach this calendar.',
    };
    await synced(db, await connected(db), { problem });
    const user = renderSection(db);
    const request = vi.spyOn(chromeProxy.current.fake.permissions, 'request');
    await user.click(await screen.findByRole('button', { name: 'Allow' }));
    expect(request).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(sentTo('calendar:sync')).toHaveLength(1));
  });

  it('that came from a backup without its secret asks for it again', async () => {
    const db = freshDatabase();
    await connected(db, { kind: 'caldav', secret: undefined });
    renderSection(db);
    expect(await screen.findByText('Its login is not stored here. Enter it again.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Replace login' })).toBeDefined();
  });

  it('is switched off, counted in parts, and removed with an undo', async () => {
    const db = freshDatabase();
    const parts = ['Work', 'Home'].map((name) => ({ id: name, name, isCounted: true }));
    await connected(db, { kind: 'caldav', name: 'Dav', parts });
    const user = renderSection(db);
    await user.click(await screen.findByRole('checkbox', { name: 'Home' }));
    await waitFor(async () =>
      expect((await listCalendars(db))[0]?.parts.map(({ isCounted }) => isCounted)).toEqual([true, false]),
    );
    await user.click(screen.getByRole('checkbox', { name: 'Dav is on' }));
    expect(await screen.findByText(/^Switched off/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Remove Dav' }));
    await waitFor(() => expect(screen.queryByText('Dav')).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Dav')).toBeDefined();
  });
});

describe('reminders and days', () => {
  it('switches notifications off and on', async () => {
    const db = freshDatabase();
    const user = renderSection(db);
    const box = await screen.findByRole<HTMLInputElement>('checkbox', {
      name: 'Notifications of the system',
    });
    expect(box.checked).toBe(true);
    await user.click(box);
    await waitFor(async () => expect((await getSettings(db)).guard?.hasNotifications).toBe(false));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await getSettings(db)).guard?.hasNotifications).toBeUndefined());
  });

  it('lists who is muted, and reminds of them again', async () => {
    const db = freshDatabase();
    const guard = { mutedPeople: ['ines@talverde.example'], mutedMeetings: ['weekly', 'weekly elsewhere'] };
    await saveSettings(db, { guard });
    const user = renderSection(db);
    await screen.findByText('A meeting that is not in your calendar now');
    await user.click(screen.getByRole('button', { name: 'Remind of ines@talverde.example again' }));
    await waitFor(async () =>
      expect((await getSettings(db)).guard).toEqual({ mutedPeople: [], mutedMeetings: guard.mutedMeetings }),
    );
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await getSettings(db)).guard).toEqual(guard));
  });

  it('stores hours and domains once they are right, and keeps what was typed until then', async () => {
    const db = freshDatabase();
    const user = renderSection(db);
    const form = within(await screen.findByRole('form', { name: 'Your days' }));
    await user.type(form.getByLabelText('You work from'), '09:00');
    await user.type(form.getByLabelText('Your company’s domains'), 'gmail.com');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByText('Both times, or none.')).toBeDefined();
    expect(form.getByText(/^gmail\.com belongs to a mail provider/)).toBeDefined();
    await expectAccessible();
    expect((await getSettings(db)).self.workingHours).toBeUndefined();
    await user.type(form.getByLabelText('You work to'), '17:30');
    await user.clear(form.getByLabelText('Your company’s domains'));
    await user.type(form.getByLabelText('Your company’s domains'), 'orbisline.example');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect((await getSettings(db)).self).toMatchObject({
        workingHours: { start: '09:00', end: '17:30' },
        domains: ['orbisline.example'],
      }),
    );
  });
});

describe('holidays', () => {
  const open = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.click(await screen.findByText(/^Holidays: /));
    return screen.findByRole('combobox', { name: 'Country' });
  };

  it('come with a country, are taken out and put in by hand, and go by Undo', async () => {
    const db = freshDatabase();
    const user = renderSection(db);
    await user.selectOptions(await open(user), 'Switzerland');
    expect(await screen.findByText('Holidays: 11 in 2026')).toBeDefined();
    expect((await getSettings(db)).holidayRegion).toEqual({ country: 'CH' });
    await user.click(screen.getByRole('button', { name: 'Remove Friday, 25 December 2026' }));
    await screen.findByText('Holidays: 10 in 2026');
    await user.type(screen.getByLabelText('Another day off'), '2026-12-24');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    await screen.findByText('Holidays: 11 in 2026');
    const { holidays = [] } = (await getSettings(db)).self;
    expect(holidays).toContain('2026-12-24');
    expect(holidays).not.toContain('2026-12-25');
    await expectAccessible();
    await user.selectOptions(await open(user), 'None');
    expect(await screen.findByText('Holidays: 1 in 2026')).toBeDefined();
  });

  it('of the next year come by themselves, and what was taken out of this one stays out', async () => {
    const db = freshDatabase();
    const { self } = await getSettings(db);
    await saveSettings(db, { holidayRegion: { country: 'CH' }, self: { ...self, holidays: ['2026-08-01'] } });
    renderSection(db);
    await region('Calendar');
    await waitFor(async () =>
      expect((await getSettings(db)).self.holidays).toEqual(
        expect.arrayContaining(['2026-08-01', '2027-08-01']),
      ),
    );
    expect((await getSettings(db)).self.holidays?.filter((day) => day.startsWith('2026'))).toEqual([
      '2026-08-01',
    ]);
  });
});
