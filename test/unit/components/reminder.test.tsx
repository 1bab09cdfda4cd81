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
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { type SecondCallDatabase, tableOf } from '../../../lib/db/database.ts';
import { saveContact } from '../../../lib/db/repos/contacts.ts';
import { listPrompts } from '../../../lib/db/repos/prompts.ts';
import { getSettings } from '../../../lib/db/repos/settings.ts';
import { type Draft, saveRow } from '../../../lib/db/row-store.ts';

useFreshPanel();

const minute = 60_000;
/** A contact; the calendar has the address alone. */
const ines = { email: 'ines@altavia.example' };
const rosa = { email: 'rosa.amado@quarzo.example', name: 'Rosa Amado' };

async function databaseWithInes(): Promise<SecondCallDatabase> {
  const db = await sampleDatabase();
  await saveContact(db, { name: 'Ines Abril', emails: [ines.email] });
  return db;
}

const meet = (db: SecondCallDatabase, uid: string, endsAt: number, attendees: object[]) =>
  saveRow(db, 'meetings', {
    calendarId: 'work',
    uid,
    title: 'Talk',
    startsAt: endsAt - 30 * minute,
    endsAt,
    attendees,
  } as Draft<'meetings'>);

describe('the reminder', () => {
  it('is absent where nothing is missing, sample data or not', async () => {
    await showPage(sarahsThread);
    renderPanel(await sampleDatabase());
    await region('Notes');
    expect(screen.queryByRole('region', { name: 'Reminder' })).toBeNull();
  });

  it('says in a line what is missing, leads to the buyer, and is put off and done with', async () => {
    const db = await databaseWithInes();
    await meet(db, 'a', now - 10 * minute, [ines]);
    const { user } = renderPanel(db);
    const reminder = await region('Reminder');
    expect(reminder.getByRole('status').textContent).toBe(
      'Your call with Ines Abril ended. Is the next one booked?',
    );
    await expectAccessible();
    await user.click(reminder.getByRole('button', { name: 'Book next step' }));
    await (await region('Who')).findByText('Ines Abril');
    await user.click(reminder.getByRole('button', { name: 'Snooze 30 min' }));
    await reminder.findByText(/^Put off until/);
    expect(reminder.queryByRole('button', { name: 'Snooze 30 min' })).toBeNull();
    await user.click(reminder.getByRole('button', { name: 'More' }));
    await user.click(reminder.getByRole('button', { name: 'No next step needed' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Reminder' })).toBeNull());
    expect((await listPrompts(db, 0))[0]).toMatchObject({ snoozes: 1, dismissedAt: now });
  });

  it('takes the rep’s word that it is booked for the light beside the buyer too, and back', async () => {
    const db = await databaseWithInes();
    await meet(db, 'a', now - 10 * minute, [ines]);
    const { user } = renderPanel(db);
    const reminder = await region('Reminder');
    await user.click(reminder.getByRole('button', { name: 'It is booked' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Reminder' })).toBeNull());
    const said = async () =>
      (await tableOf(db, 'conversations').toArray()).filter(
        ({ deletedAt, meetingKey }) => deletedAt === null && meetingKey === 'a',
      );
    expect(await said()).toMatchObject([{ kind: 'meeting', minutes: 30, isNextBooked: true }]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await region('Reminder');
    expect(await said()).toEqual([]);
  });

  it('adds somebody who is no contact yet, with one click more', async () => {
    const db = await databaseWithInes();
    // A room stands among the guests, and is nobody.
    await meet(db, 'b', now - 10 * minute, [{ email: 'dock@resource.calendar.google.com' }, rosa]);
    const { user } = renderPanel(db);
    const reminder = await region('Reminder');
    await user.click(reminder.getByRole('button', { name: 'Book next step' }));
    expect(reminder.getByText('Rosa Amado is not among your contacts.')).toBeDefined();
    await user.click(reminder.getByRole('button', { name: 'Add to contacts' }));
    await (await region('Who')).findByText('Rosa Amado');
  });

  it('holds several: the strongest first, the others behind one button', async () => {
    const db = await databaseWithInes();
    await meet(db, 'a', now - 60 * minute, [ines]);
    await meet(db, 'b', now - 10 * minute, [rosa]);
    await meet(db, 'c', now + 5 * minute, [{ email: 'ed@luma.example' }]);
    const { user } = renderPanel(db);
    const reminder = await region('Reminder');
    expect(reminder.getByRole('status').textContent).toContain('ed@luma.example is nearly over');
    await user.click(reminder.getByRole('button', { name: 'and 1 more' }));
    expect(reminder.getByText(/Ines Abril/)).toBeDefined();
    await expectAccessible();
  });

  it('asks of a block of calls which one is meant', async () => {
    const db = await databaseWithInes();
    await meet(db, 'a', now - 40 * minute, [ines]);
    await meet(db, 'b', now - 10 * minute, [rosa]);
    const { user } = renderPanel(db);
    const reminder = await region('Reminder');
    expect(reminder.getByRole('status').textContent).toContain('Ines Abril and Rosa Amado');
    await user.click(reminder.getByRole('button', { name: 'Ines Abril' }));
    await expectAccessible();
    await user.click(reminder.getByRole('button', { name: 'Book next step' }));
    await (await region('Who')).findByText('Ines Abril');
  });

  it('speaks of the end to the minute, while the panel stands open', async () => {
    const db = await databaseWithInes();
    await meet(db, 'c', now + 7 * minute + 300, [ines]);
    renderPanel(db);
    await region('Who');
    expect(screen.queryByRole('region', { name: 'Reminder' })).toBeNull();
    vi.setSystemTime(now + 400);
    expect((await region('Reminder')).getByRole('status').textContent).toContain('nearly over');
  });

  it('is not shown again for people whom the rep does not want to hear of', async () => {
    const db = await databaseWithInes();
    await meet(db, 'b', now - 10 * minute, [rosa]);
    const { user } = renderPanel(db);
    const reminder = await region('Reminder');
    await user.click(reminder.getByRole('button', { name: 'More' }));
    await user.click(reminder.getByRole('button', { name: 'Not for this person' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Reminder' })).toBeNull());
    expect((await getSettings(db)).guard?.mutedPeople).toEqual([rosa.email]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await region('Reminder');
  });
});

describe('a call that is started by hand', () => {
  it('is on until it is ended, and then asks how it went', async () => {
    const db = await sampleDatabase();
    await showPage(sarahsThread);
    const { user } = renderPanel(db);
    const who = await region('Who');
    await user.click(await who.findByRole('button', { name: 'Start call' }));
    await who.findByText('On a call, 0 min');
    await expectAccessible();
    vi.setSystemTime(now + 12 * minute);
    await user.click(who.getByRole('button', { name: 'End call' }));
    await screen.findByRole('dialog', { name: 'Debrief' });
    const calls = await db.table('conversations').where('at').equals(now).toArray();
    expect(calls).toMatchObject([{ kind: 'call', minutes: 12 }]);
  });
});
