// @vitest-environment jsdom
import {
  expectAccessible,
  freshDatabase,
  now,
  region,
  renderPanel,
  showPage,
  threadWith,
  useFreshPanel,
} from './render-panel.tsx';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { SecondCallDatabase } from '../../../lib/db/database.ts';
import { tableOf } from '../../../lib/db/database.ts';
import { saveContact } from '../../../lib/db/repos/contacts.ts';
import { saveSettings } from '../../../lib/db/repos/settings.ts';
import { liveRows } from '../../../lib/db/row-store.ts';

useFreshPanel();

const email = 'petra.holm@vindalfreight.example';
const lines = `Maya Lindqvist: How do waybills get into the system today?
Petra Holm: By hand, our team spends 9 hours a week on waybills.
Speaker 3: And that has to be gone before the summer.
Maya Lindqvist: Then I will send you a cost model.
Petra Holm: Good, I will send you the list of depots.`;
const pain = /^Pain: .*our team spends 9 hours a week/;
const namesNobody = /First say who is who/;

/** The panel on a buyer of whom nothing is known yet. */
async function showPetra(
  contact: { name: string; emails: string[] } = { name: 'Petra Holm', emails: [email] },
) {
  const db = freshDatabase();
  const self = { name: 'Maya Lindqvist', emails: ['maya@kestrelloop.example'] };
  await saveSettings(db, { welcomedAt: now, self });
  await saveContact(db, contact);
  await showPage(threadWith('Petra Holm', email));
  const { user } = renderPanel(db);
  await screen.findByRole('button', { name: 'Import a transcript or notes' });
  return { db, user };
}

const notesIn = (db: SecondCallDatabase) => liveRows(tableOf(db, 'notes').toCollection());

function drop(...files: File[]): void {
  const dataTransfer = { types: ['Files'], files };
  fireEvent.dragOver(document.body, { dataTransfer });
  fireEvent.drop(document.body, { dataTransfer });
}

async function dialog() {
  const element = await screen.findByRole('dialog', { name: /^Import for / });
  return { element, ...within(element) };
}

/** The look at a file, once its facts are counted. */
async function preview(file = new File([lines], 'waybills_2026-11-05.txt')) {
  drop(file);
  const shown = await dialog();
  await shown.findByRole('list', { name: 'Facts by kind' });
  return shown;
}

describe('a file over the panel', () => {
  it('is welcome anywhere, and says for whom', async () => {
    await showPetra();
    fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'], files: [] } });
    expect(screen.getByText('Drop to import for Petra Holm')).toBeDefined();
    await expectAccessible();
    fireEvent.dragLeave(document.body, { relatedTarget: null });
    expect(screen.queryByText('Drop to import for Petra Holm')).toBeNull();
  });

  it('is another thing than text that is dragged', async () => {
    await showPetra();
    const isOpen = fireEvent.dragOver(document.body, { dataTransfer: { types: ['text/plain'], files: [] } });
    expect([isOpen, screen.queryByText(/^Drop to import/)]).toEqual([true, null]);
  });

  it('is one at a time', async () => {
    await showPetra();
    drop(new File([lines], 'a.txt'), new File([lines], 'b.txt'));
    expect(await screen.findByText(/^One file at a time/)).toBeDefined();
    expect(screen.queryByRole('dialog', { name: /^Import/ })).toBeNull();
  });
});

describe('the look at a file', () => {
  it('tells what is in it, with who is who and what was found, and has written nothing', async () => {
    const { db } = await showPetra();
    const shown = await preview();
    expect(shown.getByText('Transcript with names · 5 turns')).toBeDefined();
    expect(shown.getByLabelText('Title')).toHaveProperty('value', 'Waybills');
    expect(shown.getByLabelText('Day of the talk')).toHaveProperty('value', '2026-11-05');
    expect(shown.getByLabelText('Maya Lindqvist, 2 turns')).toHaveProperty('value', 'me');
    expect(shown.getByLabelText('Petra Holm, 2 turns')).toHaveProperty('value', 'contact');
    expect(shown.getByLabelText('Speaker 3, 1 turn')).toHaveProperty('value', '');
    expect(shown.getByRole('list', { name: 'Facts by kind' }).textContent).toMatch(/Pain/);
    expect(shown.getByText(namesNobody)).toBeDefined();
    expect(shown.getByRole('button', { name: 'Import' })).toHaveProperty('disabled', true);
    await expectAccessible();
    expect(await notesIn(db)).toEqual([]);
  });

  it.each([
    ['its own', 'talk_2026-11-05.txt', now - 86_400_000, '2026-11-05'],
    ['that of the file', 'talk.txt', now - 86_400_000, '2026-11-09'],
    ['none that lies ahead', 'talk_2026-12-24.txt', now, '2026-11-10'],
  ])('is of a day: %s', async (_whose, name, lastModified, day) => {
    await showPetra();
    const shown = await preview(new File([lines], name, { lastModified }));
    expect(shown.getByLabelText('Day of the talk')).toHaveProperty('value', day);
  });

  it('counts again with who is who', async () => {
    const { user } = await showPetra();
    const shown = await preview();
    const found = () => shown.getByRole('list', { name: 'Facts by kind' }).textContent ?? '';
    const before = found();
    await user.selectOptions(shown.getByLabelText('Petra Holm, 2 turns'), 'Leave out');
    await waitFor(() => expect(found()).not.toBe(before));
    expect(found()).not.toMatch(/Pain/);
  });

  it('asks for the name of a voice without one, and writes it with the words', async () => {
    const { db, user } = await showPetra();
    const shown = await preview();
    await user.selectOptions(shown.getByLabelText('Speaker 3, 1 turn'), 'Somebody else on their side');
    await user.type(shown.getByLabelText('Name of Speaker 3, if you know it'), 'Rolf Meier');
    await waitFor(() =>
      expect(shown.getByRole('button', { name: 'Import' })).toHaveProperty('disabled', false),
    );
    await expectAccessible();
    await user.click(shown.getByRole('button', { name: 'Import' }));
    expect(await (await region('Last time')).findByRole('button', { name: pain })).toBeDefined();
    const [note] = await notesIn(db);
    expect(note?.text).toContain('\nRolf Meier: And that has to be gone before the summer.\n');
  });

  it('says so where the same talk is there already', async () => {
    const { user } = await showPetra();
    const first = await preview();
    await user.selectOptions(first.getByLabelText('Speaker 3, 1 turn'), 'Leave out');
    await waitFor(() =>
      expect(first.getByRole('button', { name: 'Import' })).toHaveProperty('disabled', false),
    );
    await user.click(first.getByRole('button', { name: 'Import' }));
    await (await region('Last time')).findByRole('button', { name: pain });
    const again = await preview();
    expect(await again.findByText(/^The same talk was imported already, for Thu 5 Nov/)).toBeDefined();
    await user.selectOptions(again.getByLabelText('Speaker 3, 1 turn'), 'Leave out');
    expect(await again.findByRole('button', { name: 'Import again' })).toBeDefined();
  });

  it('takes notes without names as notes', async () => {
    const { db, user } = await showPetra();
    const shown = await preview(new File(['Their team spends 9 hours a week on waybills.'], 'notes.md'));
    expect(shown.getByText('Notes · 9 words')).toBeDefined();
    expect(shown.queryByRole('group', { name: 'Who is who' })).toBeNull();
    await user.click(shown.getByRole('button', { name: 'Import' }));
    await waitFor(async () => expect(await notesIn(db)).toMatchObject([{ source: 'notes' }]));
  });

  it('warns of what could not be read', async () => {
    await showPetra();
    const vtt =
      'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Petra Holm>by hand, 9 hours a week\n\nnot a time --> 00:05\nlost\n';
    const shown = await preview(new File([vtt], 'call.vtt'));
    expect(shown.getByText(/remarks? about this file$/)).toBeDefined();
    await expectAccessible();
  });
});

describe('an import', () => {
  it('is taken out again by Undo', async () => {
    const { db, user } = await showPetra();
    const shown = await preview();
    await user.selectOptions(shown.getByLabelText('Speaker 3, 1 turn'), 'I don’t know');
    await waitFor(() =>
      expect(shown.getByRole('button', { name: 'Import' })).toHaveProperty('disabled', false),
    );
    await user.click(shown.getByRole('button', { name: 'Import' }));
    expect(await screen.findByText('Imported 5 turns')).toBeDefined();
    await (await region('Last time')).findByRole('button', { name: pain });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await notesIn(db)).toEqual([]));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Last time' })).toBeNull());
  });

  it('that the storage refuses says so, and can be tried again', async () => {
    const { db, user } = await showPetra();
    const shown = await preview(new File(['Their team spends 9 hours a week on waybills.'], 'notes.md'));
    const full = vi.spyOn(db, 'transaction').mockRejectedValueOnce(new Error('full'));
    await user.click(shown.getByRole('button', { name: 'Import' }));
    expect((await shown.findByRole('alert')).textContent).toMatch(/^Not saved.*Nothing was written/);
    full.mockRestore();
    await user.click(shown.getByRole('button', { name: 'Import' }));
    await waitFor(async () => expect(await notesIn(db)).toHaveLength(1));
  });

  it('is cancelled without a trace', async () => {
    const { db, user } = await showPetra();
    const shown = await preview();
    await user.click(shown.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(shown.element).toHaveProperty('open', false));
    expect(await notesIn(db)).toEqual([]);
  });

  it('starts with the button too, from a text that is pasted there', async () => {
    const { user } = await showPetra();
    await user.click(screen.getByRole('button', { name: 'Import a transcript or notes' }));
    const shown = await dialog();
    await expectAccessible();
    expect(shown.getByRole('button', { name: 'Look at this text' })).toHaveProperty('disabled', true);
    await user.click(shown.getByLabelText('Or paste the text'));
    await user.paste(lines);
    await user.click(shown.getByRole('button', { name: 'Look at this text' }));
    expect(await shown.findByText('Transcript with names · 5 turns')).toBeDefined();
  });

  it('refuses what is no text, and stays open for another file', async () => {
    const { user } = await showPetra();
    drop(new File(['%PDF'], 'offer.pdf'));
    const shown = await dialog();
    expect((await shown.findByRole('alert')).textContent).toMatch(/^A PDF cannot be read here/);
    await expectAccessible();
    await user.upload(
      shown.getByLabelText(/^Choose a file/),
      new File([lines], 'call.txt', { type: 'text/plain' }),
    );
    expect(await shown.findByText('Transcript with names · 5 turns')).toBeDefined();
  });
});

describe('a text that is pasted into the notes', () => {
  const box = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });

  it('stays, is offered to be imported, and moves when it is', async () => {
    const { db, user } = await showPetra();
    await user.type(await box(), 'before ');
    await user.paste(lines);
    expect((await box()).value).toBe(`before ${lines}`);
    await screen.findByText('This looks like a transcript of 5 turns. Import it as one?');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Import it' }));
    const shown = await dialog();
    await user.selectOptions(await shown.findByLabelText('Speaker 3, 1 turn'), 'Leave out');
    await waitFor(() =>
      expect(shown.getByRole('button', { name: 'Import' })).toHaveProperty('disabled', false),
    );
    await user.click(shown.getByRole('button', { name: 'Import' }));
    await waitFor(async () => expect((await box()).value).toBe('before '));
    await waitFor(async () =>
      expect((await notesIn(db)).map(({ source }) => source).sort()).toEqual(['notes', 'transcript']),
    );
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await box()).value).toBe(`before\n${lines}`));
  });

  it('is not lost where the import is undone with somebody else on screen', async () => {
    const { db, user } = await showPetra();
    await saveContact(db, { name: 'Rolf Meier', emails: ['rolf@vindalfreight.example'] });
    await user.click(await box());
    await user.paste(lines);
    await user.click(await screen.findByRole('button', { name: 'Import it' }));
    const shown = await dialog();
    await user.selectOptions(await shown.findByLabelText('Speaker 3, 1 turn'), 'Leave out');
    await waitFor(() =>
      expect(shown.getByRole('button', { name: 'Import' })).toHaveProperty('disabled', false),
    );
    await user.click(shown.getByRole('button', { name: 'Import' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await showPage(threadWith('Rolf Meier', 'rolf@vindalfreight.example'));
    await (await region('Who')).findByText('Rolf Meier');
    await waitFor(async () => expect((await box()).value).toBe(''));
    await user.click(undo);
    await waitFor(async () => expect((await notesIn(db)).map(({ text }) => text)).toContain(lines));
    expect((await box()).value).toBe('');
  });

  it('may be kept as it is', async () => {
    const { user } = await showPetra();
    await user.click(await box());
    await user.paste('They type every order by hand. '.repeat(60));
    await screen.findByText('This is a long text of 1,860 characters. Look at what is in it?');
    await user.click(screen.getByRole('button', { name: 'Keep it as typed' }));
    expect(screen.queryByText(/^This is a long text/)).toBeNull();
    expect((await box()).value).toHaveLength(1_860);
  });

  it('is left alone where it is short, or pasted elsewhere', async () => {
    const { user } = await showPetra();
    await user.click(await box());
    await user.paste('Maya: yes\nPetra: no');
    await user.click(screen.getByRole('button', { name: 'Set by hand' }));
    await user.click(screen.getByRole('textbox', { name: 'What happens' }));
    await user.paste(lines);
    await (await region('Notes')).findByText('Saved');
    expect(screen.queryByText(/Import it as one/)).toBeNull();
  });
});
