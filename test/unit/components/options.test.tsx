// @vitest-environment jsdom
import { expectAccessible, freshDatabase, region, sampleDatabase, useFreshPanel } from './render-panel.tsx';
import { chromeProxy } from '../../support/fake-chrome.ts';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import { exportBackup } from '../../../lib/db/backup.ts';
import type { SecondCallDatabase } from '../../../lib/db/database.ts';
import { listContacts, saveContact } from '../../../lib/db/repos/contacts.ts';
import { getSettings } from '../../../lib/db/repos/settings.ts';
import { listValueAssets } from '../../../lib/db/repos/value-assets.ts';
import { DatabaseContext } from '../../../lib/hooks/database-context.ts';

useFreshPanel();

function renderOptions(db: SecondCallDatabase) {
  render(
    <DatabaseContext value={db}>
      <Options version="9.9.9" />
    </DatabaseContext>,
  );
  return userEvent.setup();
}
const fileOf = (text: string) => new File([text], 'backup.json', { type: 'application/json' });
const chooser = () => screen.getByLabelText<HTMLInputElement>('Choose a backup file');
const names = async (db: SecondCallDatabase) => (await listContacts(db)).map(({ name }) => name);

describe('the options page', () => {
  it('has its sections by name, without a violation', async () => {
    renderOptions(await sampleDatabase());
    for (const name of ['Sites', 'Calendar', 'Playbook', 'Library', 'Data', 'AI', 'About'])
      await region(name);
    expect((await region('About')).getByText('Second Call 9.9.9')).toBeDefined();
    await (await region('Sites')).findByText('HubSpot');
    await expectAccessible();
  });

  it('asks for a site in the click itself, and shows that it is permitted', async () => {
    const user = renderOptions(freshDatabase());
    await user.click(await screen.findByRole('button', { name: 'Allow HubSpot' }));
    expect(await screen.findByRole('button', { name: 'Withdraw HubSpot' })).toBeDefined();
  });

  it('lists every other host that was allowed, and gives it back', async () => {
    chromeProxy.current.state.granted.add('https://news.example/*');
    const user = renderOptions(freshDatabase());
    await user.click(await screen.findByRole('button', { name: 'Withdraw news.example' }));
    await waitFor(() => expect(screen.queryByText('news.example')).toBeNull());
    expect([...chromeProxy.current.state.granted]).toEqual([]);
  });

  it('keeps the chosen playbook', async () => {
    const db = await sampleDatabase();
    const user = renderOptions(db);
    await user.click(await screen.findByRole('radio', { name: /^High velocity/ }));
    await waitFor(async () => expect((await getSettings(db)).playbook).toBe('high-velocity'));
  });
});

describe('the data section', () => {
  it('shows what a file would do before anything is written, then imports it, and takes it back', async () => {
    const backup = JSON.stringify(await exportBackup(await sampleDatabase()));
    const db = freshDatabase();
    const user = renderOptions(db);
    await user.upload(chooser(), fileOf(backup));
    const table = await screen.findByRole('table');
    const row = within(table).getByRole('rowheader', { name: 'contacts' }).closest('tr')!;
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['6', '0', '0', '0', '0']);
    expect(await names(db)).toEqual([]);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Import' }));
    await waitFor(async () => expect(await names(db)).toHaveLength(6));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await names(db)).toEqual([]));
  });

  it('takes one file at a time, and says in words what is going on', async () => {
    const backup = JSON.stringify(await exportBackup(await sampleDatabase()));
    const db = freshDatabase();
    const user = renderOptions(db);
    await user.upload(chooser(), fileOf(backup));
    expect(await screen.findByText(/^Reading backup.json, 1 MB/)).toBeDefined();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Import' }).disabled).toBe(true);
    await screen.findByRole('table');
    await user.dblClick(screen.getByRole('button', { name: 'Import' }));
    expect(await screen.findByText(/^Importing \d+ rows/)).toBeDefined();
    expect(chooser().disabled).toBe(true);
    expect(await screen.findAllByText('Backup imported')).toHaveLength(1);
    await waitFor(() => expect(screen.queryByText(/^Importing/)).toBeNull());
    expect(await names(db)).toHaveLength(6);
  });

  it('replaces everything where that is chosen', async () => {
    const backup = JSON.stringify(await exportBackup(await sampleDatabase()));
    const db = freshDatabase();
    await saveContact(db, { name: 'Left Behind' });
    const user = renderOptions(db);
    await user.upload(chooser(), fileOf(backup));
    await user.click(await screen.findByRole('radio', { name: /^Replace/ }));
    await user.click(screen.getByRole('button', { name: 'Import' }));
    await waitFor(async () => expect(await names(db)).toContain('Sarah Okafor'));
    expect(await names(db)).not.toContain('Left Behind');
  });

  it.each([
    ['no JSON', '{"format": "second-call-backup", '],
    ['another format', '{"hello": 1}'],
    ['a newer format', '{"format": "second-call-backup", "version": 99, "exportedAt": 1}'],
  ])('refuses %s in words and writes nothing', async (_name, text) => {
    const db = freshDatabase();
    await saveContact(db, { name: 'Sarah Okafor' });
    const user = renderOptions(db);
    await user.upload(chooser(), fileOf(text));
    expect((await screen.findByRole('alert')).textContent).not.toBe('');
    expect(screen.queryByRole('table')).toBeNull();
    expect(await names(db)).toEqual(['Sarah Okafor']);
  });

  it('exports one file with everything', async () => {
    const parts: BlobPart[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      parts.push(this.download);
    });
    const user = renderOptions(await sampleDatabase());
    await user.click(await screen.findByRole('button', { name: 'Export' }));
    await waitFor(() => expect(parts).toEqual(['second-call-2026-11-10.json']));
  });

  it('deletes everything after a question, and takes it back', async () => {
    const db = await sampleDatabase();
    const user = renderOptions(db);
    await user.click((await region('Data')).getByRole('button', { name: 'Delete' }));
    expect(await names(db)).toHaveLength(6);
    await user.click(await screen.findByRole('button', { name: 'Delete everything' }));
    await waitFor(async () => expect(await names(db)).toEqual([]));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await names(db)).toHaveLength(6));
  });
});

describe('the library', () => {
  it('takes an asset by hand, changes it, deletes it, and brings it back', async () => {
    const db = freshDatabase();
    const user = renderOptions(db);
    const library = await region('Library');
    await user.click(library.getByRole('button', { name: 'Add by hand' }));
    await user.type(library.getByRole('textbox', { name: 'Title' }), 'Depot study');
    await user.selectOptions(library.getByRole('combobox', { name: 'Kind' }), 'insight');
    await user.type(
      library.getByRole('textbox', { name: /^Pains/ }),
      'we retype orders{Enter}errors at night',
    );
    await user.type(library.getByRole('textbox', { name: 'Tags' }), 'depot, night shift');
    await user.click(library.getByRole('button', { name: 'Save' }));
    await library.findByText('Depot study');
    expect(await listValueAssets(db)).toMatchObject([
      {
        kind: 'insight',
        title: 'Depot study',
        pains: ['we retype orders', 'errors at night'],
        tags: ['depot', 'night shift'],
      },
    ]);
    await user.click(library.getByRole('button', { name: 'Edit Depot study' }));
    await user.type(library.getByRole('textbox', { name: 'Title' }), ' 2026');
    await user.click(library.getByRole('button', { name: 'Save' }));
    await user.click(await library.findByRole('button', { name: 'Delete Depot study 2026' }));
    await waitFor(() => expect(library.queryByText('Depot study 2026')).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await library.findByText('Depot study 2026')).toBeDefined();
  });
});
