// @vitest-environment jsdom
import { expectAccessible, freshDatabase, now, useFreshPanel } from './render-panel.tsx';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DebriefDialog } from '../../../components/debrief/debrief-dialog.tsx';
import type { DebriefMeeting } from '../../../lib/core/debrief/debrief.ts';
import { type SecondCallDatabase, tableOf } from '../../../lib/db/database.ts';
import { saveContact } from '../../../lib/db/repos/contacts.ts';
import { saveNote } from '../../../lib/db/repos/notes.ts';
import { saveSettings } from '../../../lib/db/repos/settings.ts';
import { liveRows } from '../../../lib/db/row-store.ts';
import { DatabaseContext } from '../../../lib/hooks/database-context.ts';

useFreshPanel();

const hour = 3_600_000;
const meeting: DebriefMeeting = {
  key: 'uid-1',
  title: 'Scrap figures',
  startsAt: now - hour,
  endsAt: now - hour / 2,
  people: [
    { email: 'ines@fernhollow.example', name: 'Ines Malet' },
    { email: 'radek@ostrava-mills.example', name: 'Radek Novotny' },
    { email: 'omar@kiln.example', name: 'Omar Reyes' },
  ],
};

async function open({ isKnown = true, note = '' } = {}) {
  const db = freshDatabase();
  await saveSettings(db, { self: { name: 'Ines Malet', emails: ['ines@fernhollow.example'], domains: [] } });
  if (isKnown) {
    const { id } = await saveContact(db, { name: 'Radek Novotny', emails: ['radek@ostrava-mills.example'] });
    if (note) await saveNote(db, { text: note, at: now - hour / 2, contactId: id });
  }
  const onClose = vi.fn<() => void>();
  const user = userEvent.setup();
  const view = render(
    <DatabaseContext value={db}>
      <DebriefDialog meeting={meeting} onClose={onClose} />
    </DatabaseContext>,
  );
  return { db, user, onClose, view };
}

const first = () => screen.findByRole('radio', { name: 'Held' });
const focused = () => document.activeElement;
const talks = (db: SecondCallDatabase) => liveRows(tableOf(db, 'conversations').toCollection());

describe('the debrief', () => {
  it('begins at the first question, and says whom and what it is about', async () => {
    await open();
    await waitFor(async () => expect(focused()).toBe(await first()));
    expect(screen.getByText(/^Scrap figures · today, .* · Radek Novotny$/)).toBeDefined();
    await expectAccessible();
  });

  it('asks no more of a talk that was none', async () => {
    const { user } = await open();
    await first();
    expect(screen.queryByRole('radiogroup', { name: 'What changed for the buyer?' })).toBeNull();
    await user.keyboard('1');
    expect(screen.getByRole('radiogroup', { name: 'What changed for the buyer?' })).toBeDefined();
    await user.click(screen.getByRole('radio', { name: 'No-show' }));
    expect(screen.queryByRole('radiogroup', { name: 'What changed for the buyer?' })).toBeNull();
    expect(screen.queryByLabelText(/^Agenda/)).toBeNull();
  });

  it('goes on with Enter, out of a list of choices with one step', async () => {
    const { user } = await open();
    await first();
    await user.keyboard('1');
    const heard = screen.getByRole('checkbox', { name: /This was helpful/ });
    heard.focus();
    await user.keyboard(' ');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /This was helpful/ }).checked).toBe(true);
    await user.keyboard('{Enter}');
    expect(focused()?.getAttribute('aria-label')).toBe('Theirs, line 1');
    await user.keyboard('scrap figures{Enter}');
    expect(focused()?.getAttribute('aria-label')).toBe('Theirs, line 1: by when');
    await user.keyboard('{Enter}');
    expect(focused()?.getAttribute('aria-label')).toBe('Theirs, line 2');
  });

  it('does not save without how it went, and says so', async () => {
    const { db, user, onClose } = await open();
    await first();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.getByRole('alert').textContent).toBe('First say how it went.');
    expect(onClose).not.toHaveBeenCalled();
    expect(await talks(db)).toEqual([]);
    await user.keyboard('1');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(await talks(db)).toMatchObject([{ meetingKey: 'uid-1', outcome: 'held' }]);
  });

  it('shows what it read in the notes, and drops the mark where the rep changes it', async () => {
    const { user } = await open({ note: 'good talk today\nhe will send the list of machines by Friday' });
    expect(await screen.findByText('“good talk today”')).toBeDefined();
    const line = screen.getByRole('textbox', { name: 'Theirs, line 1, from your notes' });
    expect(screen.getByLabelText<HTMLInputElement>('Theirs, line 1: by when').value).toBe('2026-11-13');
    await user.type(line, ' of both halls');
    expect(screen.getByRole('textbox', { name: 'Theirs, line 1' })).toBe(line);
    expect(screen.queryByText(/Lines with a bar/)).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Moved' }));
    expect(screen.queryByText('“good talk today”')).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Held' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Theirs, line 1' }).value).toContain(
      'both halls',
    );
  });

  it('adds somebody of the meeting with one click, also where nobody is known yet', async () => {
    const { db, user, onClose } = await open({ isKnown: false });
    expect(await screen.findByText(/^Nobody of this meeting is a contact yet/)).toBeDefined();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add Ines Malet' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Add Omar Reyes' }));
    await first();
    expect(screen.getByRole('button', { name: 'Add Radek Novotny' })).toBeDefined();
    await user.click(screen.getByRole('radio', { name: 'Held' }));
    await user.click(screen.getByRole('button', { name: 'Add Radek Novotny' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Add / })).toBeNull());
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Held' }).checked).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect((await talks(db))[0]?.contactIds).toHaveLength(2);
  });

  it('has nothing to ask of a meeting among colleagues', async () => {
    const db = freshDatabase();
    await saveSettings(db, { self: { emails: ['ines@fernhollow.example'], domains: [] } });
    const people = [{ email: 'ben@fernhollow.example', name: 'Ben' }];
    render(
      <DatabaseContext value={db}>
        <DebriefDialog meeting={{ ...meeting, people }} onClose={() => undefined} />
      </DatabaseContext>,
    );
    expect(await screen.findByText(/^Nobody from outside your company/)).toBeDefined();
  });

  it('says so where what is stored cannot be read', async () => {
    const db = freshDatabase();
    await db.open();
    db.close();
    render(
      <DatabaseContext value={db}>
        <DebriefDialog meeting={meeting} onClose={() => undefined} />
      </DatabaseContext>,
    );
    const dialog = await screen.findByRole('dialog', { name: 'Debrief' });
    expect((await within(dialog).findByRole('alert')).textContent).toMatch(/could not be read/);
  });

  it('says what “nothing” means', async () => {
    const { user } = await open();
    await first();
    await user.keyboard('1');
    await user.click(screen.getByRole('radio', { name: 'Nothing' }));
    expect(screen.getByText(/the deal is fragile, however good it felt \(R19\)/)).toBeDefined();
    await expectAccessible();
  });
});
