// @vitest-environment jsdom
import {
  expectAccessible,
  now,
  region,
  renderPanel,
  sampleDatabase,
  sarahsThread,
  showPage,
  useFreshPanel,
} from './render-panel.tsx';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { CalendarKind } from '../../../lib/core/model/calendar-entities.ts';
import type { CalendarId, MeetingId } from '../../../lib/core/model/ids.ts';
import { syncsOf } from '../../../lib/db/calendar-sync.ts';
import { confirmSteps } from '../../../lib/db/confirm-steps.ts';
import { saveCalendar } from '../../../lib/db/repos/calendars.ts';
import { saveNextStep } from '../../../lib/db/repos/next-steps.ts';
import { changeSettings, getSettings } from '../../../lib/db/repos/settings.ts';
import { type Draft, saveRow } from '../../../lib/db/row-store.ts';
import { tableOf, type SecondCallDatabase } from '../../../lib/db/database.ts';

useFreshPanel();

const hour = 3_600_000;
const day = 24 * hour;
const sarah = 'sarah.okafor@harrowfinch.example';

async function open(kind?: CalendarKind) {
  await showPage(sarahsThread);
  const db = await sampleDatabase();
  await changeSettings(db, () => ({ self: { emails: ['maya@kestrelloop.example'], domains: [] } }));
  const calendar = kind && (await saveCalendar(db, { kind, name: 'Mine' }));
  const { user } = renderPanel(db);
  const next = await region('Next step');
  const pick = async () => {
    await user.click((await next.findAllByRole('button', { name: /\d{2}:\d{2}/ }))[0]!);
    return next.findByRole('link', { name: 'Open Google Calendar' });
  };
  return { db, user, next, pick, calendar };
}

const state = ({ element }: { element: HTMLElement }) => element.dataset.state;
/** What was written for her since the sample was made. */
const stepsIn = async (db: SecondCallDatabase) => {
  const [contact] = await tableOf(db, 'contacts').where('emails').equals(sarah).toArray();
  return tableOf(db, 'nextSteps')
    .where('contactId')
    .equals(contact?.id ?? '')
    .toArray();
};

const meet = (db: SecondCallDatabase, startsAt: number, more: Partial<Draft<'meetings'>> = {}) =>
  saveRow(db, 'meetings', {
    id: 'met' as MeetingId,
    calendarId: 'one' as CalendarId,
    uid: 'met',
    title: 'Order entry',
    startsAt,
    endsAt: startsAt + hour,
    attendees: [{ email: sarah }],
    ...more,
  });

const chosenStart = async (db: SecondCallDatabase) =>
  (await stepsIn(db)).find(({ waitingSince }) => waitingSince !== undefined)?.startsAt ?? 0;

describe('a chosen time', () => {
  it('waits for a calendar that can be believed, and is booked once that has it', async () => {
    const { db, next, pick } = await open('google');
    await pick();
    expect(state(next)).toBe('weak');
    expect(next.getByText('Waiting for your calendar')).toBeDefined();
    expect(next.queryByText('Did you save it in your calendar?')).toBeNull();
    await meet(db, (await chosenStart(db)) + hour);
    await confirmSteps(db, now);
    await waitFor(() => expect(state(next)).toBe('booked'));
    expect(next.getByText(/^Order entry: /)).toBeDefined();
    expect(next.queryByRole('link', { name: 'Open Google Calendar' })).toBeNull();
  });

  it('is asked for once a sync has not seen it', async () => {
    const { db, next, pick, calendar } = await open('google');
    await pick();
    await syncsOf(db).put({ id: calendar!.id, state: {}, warnings: [], syncedAt: now + hour });
    expect(await next.findByText('Not in your calendar yet')).toBeDefined();
    expect(next.getByRole('group', { name: 'Did you save it in your calendar?' })).toBeDefined();
    expect(state(next)).toBe('weak');
  });

  it('is the rep’s word without a calendar; whether it was saved is asked after the page was opened', async () => {
    const { user, next, pick } = await open();
    const link = await pick();
    expect(state(next)).toBe('booked');
    expect(next.queryByText('Did you save it in your calendar?')).toBeNull();
    link.addEventListener('click', (event) => event.preventDefault());
    await user.click(link);
    await next.findByText('Did you save it in your calendar?');
    await user.click(next.getByRole('button', { name: 'Yes' }));
    await waitFor(() => expect(next.queryByText('Did you save it in your calendar?')).toBeNull());
    expect(state(next)).toBe('booked');
    expect(next.queryByRole('link', { name: 'Open Google Calendar' })).toBeNull();
  });

  it('that was not saved after all is taken back', async () => {
    const { db, user, next, pick } = await open('ics');
    const link = await pick();
    expect(state(next)).toBe('weak');
    link.addEventListener('click', (event) => event.preventDefault());
    await user.click(link);
    await user.click(await next.findByRole('button', { name: 'No' }));
    await waitFor(async () =>
      expect((await stepsIn(db)).some(({ status }) => status === 'open')).toBe(false),
    );
    await next.findAllByRole('button', { name: /\d{2}:\d{2}/ });
  });

  it('that has gone from the calendar is not green any more', async () => {
    const { db, user, next, pick } = await open('caldav');
    await pick();
    await meet(db, await chosenStart(db));
    await confirmSteps(db, now);
    await waitFor(() => expect(state(next)).toBe('booked'));
    await meet(db, await chosenStart(db), { status: 'cancelled' });
    await waitFor(() => expect(state(next)).toBe('weak'));
    expect(next.getByText('Gone from your calendar')).toBeDefined();
    await user.click(next.getByRole('button', { name: 'It still stands' }));
    await waitFor(() => expect(state(next)).toBe('booked'));
  });
});

describe('what the calendar says', () => {
  it('is a meeting with the buyer, which takes the times away', async () => {
    const { db, next } = await open('google');
    await meet(db, now + 2 * day, { url: 'https://calendar.google.com/event?eid=1' });
    await waitFor(() => expect(state(next)).toBe('booked'));
    expect(next.queryAllByRole('button', { name: /^\w+ \d+ \w+ \d{2}:\d{2}/ })).toEqual([]);
    expect(next.getByRole('link', { name: 'Open' }).getAttribute('href')).toContain('eid=1');
    await expectAccessible();
  });

  it('names the colleague of theirs where only they are in it', async () => {
    const { db, next } = await open('google');
    await meet(db, now + 2 * day, { attendees: [{ email: 'paul@harrowfinch.example' }] });
    expect(await next.findByText(/with paul@harrowfinch\.example of their company$/)).toBeDefined();
  });

  it('proves nothing where it is a feed: the rep is asked, and her word turns the light', async () => {
    const { user, next } = await open('ics');
    await next.findByText('Not seen in your calendar');
    expect(state(next)).toBe('none');
    await user.click(next.getByRole('button', { name: 'Yes, it is booked' }));
    await waitFor(() => expect(state(next)).toBe('booked'));
    expect(next.getByText('Booked, as you said')).toBeDefined();
    await expectAccessible();
    await user.click(next.getByRole('button', { name: 'Not booked after all' }));
    await waitFor(() => expect(state(next)).toBe('none'));
  });

  it('is not asked about without a calendar', async () => {
    const { next } = await open();
    await next.findAllByRole('button', { name: /\d{2}:\d{2}/ });
    expect(next.queryByText('Not seen in your calendar')).toBeNull();
  });

  it('takes an agenda of two sides, by which a strict playbook calls it booked', async () => {
    const { db, user, next } = await open('google');
    await changeSettings(db, () => ({ playbook: 'strict-second-meeting' }));
    await meet(db, now + 2 * day);
    await next.findByText('Not firm yet');
    await user.click(await next.findByText('Add what each side brings'));
    await user.type(next.getByLabelText(/^They bring/), 'The October volumes');
    await user.type(next.getByLabelText(/^We bring/), 'The cost model');
    await user.tab();
    await waitFor(() => expect(state(next)).toBe('booked'));
    await next.findByText('Agenda: both sides bring something');
    expect(await stepsIn(db)).toMatchObject([{ strength: 4, meetingKey: 'met' }]);
  });
});

describe('the way into the calendar', () => {
  it('is a link with the buyer, the time and what the notes give, beside the sentence to say', async () => {
    const { db, next, pick } = await open();
    const url = new URL((await pick()).getAttribute('href') ?? '');
    const [step] = await stepsIn(db);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      action: 'TEMPLATE',
      add: sarah,
      ctz: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    expect(url.searchParams.get('details')).toContain('We bring:\n- Answer whether');
    expect(step).toMatchObject({ strength: 3, homework: { theirs: [], ours: [{}] } });
    expect(await next.findByText(/^Does .+ work for \d+ minutes, so that we go through .+\?$/)).toBeDefined();
    await expectAccessible();
  });

  it('can be a file, and the way that was taken is first the next time', async () => {
    const { db, user, next, pick } = await open();
    await pick();
    const files: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
      revokeObjectURL: () => undefined,
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await user.click(next.getByRole('button', { name: 'Calendar file' }));
    expect(files[0]?.type).toBe('text/calendar');
    expect(await files[0]?.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]+ATTENDEE;[\s\S]+END:VCALENDAR\r\n$/);
    await waitFor(async () => expect((await getSettings(db)).bookingWay).toBe('ics'));
    const ways = await next.findByRole('group', { name: 'Put it into your calendar' });
    await waitFor(() => expect(ways.firstElementChild?.textContent).toBe('Calendar file'));
  });

  it('has one click more where an account can book by itself', async () => {
    const { next, pick } = await open('google');
    await pick();
    expect(next.getByRole('button', { name: 'Book in Google Calendar' })).toBeDefined();
  });

  it('gets an agenda that the rep changed', async () => {
    const { db, user, next, pick } = await open();
    await pick();
    await user.click(next.getByText(/^Agenda of the invitation/));
    await user.type(next.getByLabelText(/^They bring/), 'Three e-mailed orders & <b>the list</b>');
    await user.tab();
    await user.type(next.getByLabelText(/^To decide/), 'Who signs');
    await waitFor(async () => expect((await stepsIn(db))[0]?.strength).toBe(4));
    await waitFor(() => {
      const href = next.getByRole('link', { name: 'Open Google Calendar' }).getAttribute('href') ?? '';
      expect(next.getByLabelText<HTMLTextAreaElement>(/^To decide/).value).toMatch(/Who signs$/);
      expect(new URL(href).searchParams.get('details')).toContain(
        '- Three e-mailed orders & <b>the list</b>\n',
      );
    });
  });
});

describe('a meeting whose time has come', () => {
  it('is done once the next one is chosen, and its homework stays with it', async () => {
    const { db, next, pick } = await open();
    const [contact] = await tableOf(db, 'contacts').where('emails').equals(sarah).toArray();
    await saveNextStep(db, {
      contactId: contact!.id,
      text: 'Numbers',
      strength: 4,
      startsAt: now - day,
      homework: { theirs: [{ text: 'Old volumes' }], ours: [] },
    });
    await waitFor(() => expect(state(next)).toBe('overdue'));
    await pick();
    const steps = await stepsIn(db);
    expect(steps.map(({ status }) => status).sort()).toEqual(['done', 'open']);
    expect(steps.find(({ status }) => status === 'open')?.homework.theirs).toEqual([]);
  });
});

describe('the days', () => {
  it('are told on each time, and a day outside the window says so', async () => {
    const { user, next } = await open();
    const [first] = await next.findAllByRole('button', { name: /\d{2}:\d{2} day \d, good/ });
    expect(first?.title).toMatch(/Business day \d after the last talk: good$/);
    await user.click(next.getByRole('button', { name: 'Other' }));
    fireEvent.change(next.getByLabelText('Day'), { target: { value: '2026-12-18' } });
    expect(
      next.getByText(/^Business day \d+ after the last talk: very late; your playbook: days 2 to 5/),
    ).toBeDefined();
    await user.click(next.getByRole('button', { name: 'Set by hand' }));
    await user.click(screen.getByText('Why these days'));
    expect(screen.getByText(/high-velocity \(S4\)/)).toBeDefined();
  });
});
