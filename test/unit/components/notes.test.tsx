// @vitest-environment jsdom
import {
  expectAccessible,
  freshDatabase,
  now,
  region,
  renderPanel,
  sampleDatabase,
  sarahsThread,
  showPage,
  useFreshPanel,
} from './render-panel.tsx';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { createNoteEditor, openNote } from '../../../lib/db/note-editor.ts';
import { searchContacts } from '../../../lib/db/search-contacts.ts';
import { saveContact } from '../../../lib/db/repos/contacts.ts';
import type { SecondCallDatabase } from '../../../lib/db/database.ts';
import { saveSettings } from '../../../lib/db/repos/settings.ts';

useFreshPanel();

/** A panel with one contact and no note yet. */
async function emptyContact() {
  const db = freshDatabase();
  await saveSettings(db, { welcomedAt: now });
  const contact = await saveContact(db, {
    name: 'Sarah Okafor',
    emails: ['sarah.okafor@harrowfinch.example'],
  });
  await showPage(sarahsThread);
  const { user } = renderPanel(db);
  const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
  return { db, contact, user, box };
}

/** Every write fails as on a full disk; reading goes on. */
function fillDisk(db: SecondCallDatabase) {
  const original = db.transaction.bind(db) as (...args: unknown[]) => PromiseLike<unknown>;
  const fake = (mode: unknown, ...rest: unknown[]) =>
    mode === 'rw' ? Dexie.Promise.reject(new Dexie.QuotaExceededError('full')) : original(mode, ...rest);
  return vi.spyOn(db, 'transaction').mockImplementation(fake as typeof db.transaction);
}

const stored = async (db: Parameters<typeof openNote>[0], id: Parameters<typeof openNote>[1]) =>
  (await openNote(db, id, now))?.text;

describe('the notes of a contact', () => {
  it('are saved while they are typed, say so, and are there in the next panel', async () => {
    const { db, contact, user, box } = await emptyContact();
    await user.type(box, 'Board on Feb 12');
    await (await region('Notes')).findByText('Saved');
    expect(await stored(db, contact.id)).toBe('Board on Feb 12');
    cleanup();
    renderPanel(db);
    expect(await screen.findByDisplayValue('Board on Feb 12')).toBeDefined();
  });

  it('are filed even where the button is pressed before they are saved', async () => {
    const { db, contact, box } = await emptyContact();
    fireEvent.input(box, { target: { value: 'Pasted a moment ago' } });
    fireEvent.click((await region('Notes')).getByRole('button', { name: 'File note' }));
    expect(await (await region('Last time')).findByText('Pasted a moment ago')).toBeDefined();
    expect(await stored(db, contact.id)).toBeUndefined();
  });

  it('keep markup as text, in the box and once they are filed', async () => {
    const { user, box } = await emptyContact();
    await user.click(box);
    await user.paste('<b>bold</b><img src=x onerror=alert(1)>');
    await (await region('Notes')).findByText('Saved');
    await user.click(screen.getByRole('button', { name: 'File note' }));
    const last = await region('Last time');
    expect(last.getByText('<b>bold</b><img src=x onerror=alert(1)>')).toBeDefined();
    expect(document.querySelector('img, b')).toBeNull();
  });

  it('take a tag at the cursor, on a line of its own, and save it like typed text', async () => {
    const { db, contact, user, box } = await emptyContact();
    await user.type(box, 'first line');
    await user.click(screen.getByRole('button', { name: 'Deadline' }));
    await user.keyboard('Q1');
    expect(box.value).toBe('first line\nDeadline: Q1');
    await waitFor(async () => expect(await stored(db, contact.id)).toBe('first line\nDeadline: Q1'));
  });

  it('have a chip for everything that can be used later', async () => {
    await emptyContact();
    for (const name of [
      'Pain',
      'Number',
      'Deadline',
      'Question',
      'Person',
      'Personal',
      'Promise',
      'Next step',
    ]) {
      expect(screen.getByRole('button', { name })).toBeDefined();
    }
  });

  it('stay in the box when they cannot be saved, say why, and are saved with the next key', async () => {
    const { db, contact, user, box } = await emptyContact();
    const full = fillDisk(db);
    await user.type(box, 'kept');
    await (await region('Notes')).findByText(/^Not saved: the disk is full/);
    expect(box.value).toBe('kept');
    full.mockRestore();
    await user.type(box, '!');
    await (await region('Notes')).findByText('Saved');
    expect(await stored(db, contact.id)).toBe('kept!');
  });

  it('that could not be saved are still there after another person was on screen', async () => {
    const { db, user, box } = await emptyContact();
    fillDisk(db);
    await user.type(box, 'kept');
    await (await region('Notes')).findByText(/^Not saved/);
    await act(() => showPage({ app: 'gmail', page: 'inbox', people: [], found: {} }));
    await screen.findByRole('region', { name: 'Today' });
    await act(() => showPage(sarahsThread));
    expect(await screen.findByRole('textbox', { name: 'Notes' })).toHaveProperty('value', 'kept');
    await (await region('Notes')).findByText(/^Not saved/);
  });

  it('that could not be saved are shown even when the panel itself fails', async () => {
    const { db, user, box } = await emptyContact();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    fillDisk(db);
    await user.type(box, 'kept');
    await (await region('Notes')).findByText(/^Not saved/);
    const unreadable = new Dexie.OpenFailedError('broken');
    vi.spyOn(db, 'table').mockImplementation(() => {
      throw unreadable;
    });
    await act(() => showPage({ ...sarahsThread, app: 'hubspot' }));
    expect((await screen.findByRole('alert')).textContent).toContain('storage does not answer');
    expect(screen.getByRole('button', { name: 'Reload' })).toBeDefined();
    expect(screen.getByRole('textbox', { name: 'A note that is not saved yet' })).toHaveProperty(
      'value',
      'kept',
    );
    await expectAccessible();
  });

  it('follow another panel while nothing newer stands here, and keep both versions where both wrote', async () => {
    const { db, contact, user, box } = await emptyContact();
    await user.type(box, 'one');
    await (await region('Notes')).findByText('Saved');
    const note = await openNote(db, contact.id, now);
    const other = createNoteEditor(db, { contactId: contact.id, note });
    await other.save('one two');
    await waitFor(() => expect(box.value).toBe('one two'));
    // This panel has not heard of it yet when its own key comes.
    fireEvent.input(box, { target: { value: 'one two here' } });
    await other.save('one two there');
    await (await region('Notes')).findByText(/both versions are kept|Saved/);
    const texts = await waitFor(async () => {
      const rows = await db.table<{ text: string }>('notes').toArray();
      expect(rows).toHaveLength(2);
      return rows.map(({ text }) => text).sort();
    });
    expect(texts).toEqual(['one two here', 'one two there']);
  });
});

describe('what was said last time', () => {
  it('can be edited and deleted, and the delete can be undone', async () => {
    await showPage(sarahsThread);
    const db = await sampleDatabase();
    const { user } = renderPanel(db);
    const last = await region('Last time');
    const before = last.element.querySelectorAll('article').length;
    await user.click(last.getAllByRole('button', { name: 'Edit' })[0]!);
    const editor = last.getByRole('textbox', { name: 'Edit this note' });
    await user.clear(editor);
    // Words in which nothing is found: marks would cut them up.
    await user.type(editor, 'They sit on the second floor');
    await user.click(last.getByRole('button', { name: 'Save note' }));
    await last.findByText('They sit on the second floor');
    await user.click(last.getAllByRole('button', { name: 'Delete' })[0]!);
    await waitFor(() => expect(screen.queryByText('They sit on the second floor')).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('They sit on the second floor')).toBeDefined();
    expect((await region('Last time')).element.querySelectorAll('article')).toHaveLength(before);
  });

  it('shows the head of a very long note, and more of it on a click', async () => {
    const { db, contact, user } = await emptyContact();
    const editor = createNoteEditor(db, { contactId: contact.id });
    const long = `start ${'x '.repeat(500_000)}end`;
    await editor.save(long);
    await user.click(await screen.findByRole('button', { name: 'File note' }));
    const last = await region('Last time');
    expect(last.element.textContent.length).toBeLessThan(2_000);
    await user.click(last.getByRole('button', { name: 'Show more' }));
    expect(last.element.textContent.length).toBeGreaterThan(50_000);
    expect((await searchContacts(db, 'Sarah')).length).toBe(1);
  });
});
