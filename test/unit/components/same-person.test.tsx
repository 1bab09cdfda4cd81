// @vitest-environment jsdom
import {
  expectAccessible,
  region,
  renderPanel,
  sampleDatabase,
  showPage,
  threadWith,
  useFreshPanel,
} from './render-panel.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../../lib/core/contract/read.ts';
import type { Contact } from '../../../lib/core/model/entities.ts';
import type { SecondCallDatabase } from '../../../lib/db/database.ts';
import { saveContact } from '../../../lib/db/repos/contacts.ts';
import { searchContacts } from '../../../lib/db/search-contacts.ts';

useFreshPanel();

const record = (contact: PageSnapshot['contact']): PageSnapshot => ({
  app: 'hubspot',
  page: 'contact',
  record: { type: '0-1', id: '77', portal: '4711' },
  contact,
  account: { name: 'Pelham Systems' },
  people: [],
  found: {},
});
const junOf = async (db: SecondCallDatabase): Promise<Contact | undefined> =>
  (await searchContacts(db, 'Jun Takeda'))[0];
const press = async (user: ReturnType<typeof renderPanel>['user'], name: string) =>
  user.click(await screen.findByRole('button', { name }));

describe('a record of which only the name and the company are known', () => {
  it('is asked about, and linked with a yes', async () => {
    const db = await sampleDatabase();
    await showPage(record({ name: 'Jun Takeda' }));
    const { user } = renderPanel(db);
    await screen.findByText('Is this Jun Takeda of Pelham Systems?');
    expect(screen.queryByRole('textbox', { name: 'Notes' })).toBeNull();
    await expectAccessible();
    await press(user, 'Yes');
    await region('Notes');
    expect((await junOf(db))?.crmKeys).toEqual(['hubspot/4711/0-1/77']);
  });

  it('is not asked about again after a no, and offers to add the other person', async () => {
    const db = await sampleDatabase();
    await showPage(record({ name: 'Jun Takeda' }));
    const { user } = renderPanel(db);
    await press(user, 'No, another person');
    await screen.findByRole('button', { name: 'Add Jun Takeda' });
    expect(screen.queryByText(/^Is this/)).toBeNull();
    expect((await junOf(db))?.notCrmKeys).toEqual(['hubspot/4711/0-1/77']);
  });

  it('says what the page says otherwise, and takes that over with a yes', async () => {
    const db = await sampleDatabase();
    const jun = await junOf(db);
    await saveContact(db, { id: jun?.id, name: 'Jun Takeda', crmKeys: ['hubspot/4711/0-1/77'] });
    await showPage(record({ name: 'Jun Mori', email: 'jun.mori@pelhamsystems.example' }));
    const { user } = renderPanel(db);
    await screen.findByText(/^The page says Jun Mori, jun\.mori@pelhamsystems\.example\. Is this Jun Takeda/);
    await press(user, 'Yes');
    expect(await (await region('Who')).findByText('Jun Mori')).toBeDefined();
  });
});

describe('one person stored twice', () => {
  it('is offered to be merged where both have the page’s address', async () => {
    const db = await sampleDatabase();
    await saveContact(db, { name: 'J. Takeda', emails: ['jun.takeda@pelhamsystems.example'] });
    await showPage(threadWith('Jun Takeda', 'jun.takeda@pelhamsystems.example'));
    const { user } = renderPanel(db);
    await screen.findByText(/share this address\.$/);
    await press(user, 'They are one person');
    await region('Notes');
    await waitFor(async () => expect(await searchContacts(db, 'Takeda')).toHaveLength(1));
  });

  it('is merged from the dialog, which then shows whom to split off', async () => {
    const db = await sampleDatabase();
    await saveContact(db, { name: 'Takeda, Jun', emails: ['jun@takeda.example'] });
    await showPage(threadWith('Jun Takeda', 'jun.takeda@pelhamsystems.example'));
    const { user } = renderPanel(db);
    await press(user, 'Pick another person');
    await press(user, 'Same person…');
    await press(user, 'Merge with Takeda, Jun (jun@takeda.example)');
    await waitFor(async () => expect(await searchContacts(db, 'Takeda')).toHaveLength(1));
    await press(user, 'Same person…');
    const dialog = await screen.findByRole('dialog', { name: 'Jun Takeda: the same person' });
    await within(dialog).findByRole('button', { name: 'Split off jun@takeda.example' });
    await expectAccessible();
    await press(user, 'Split off Takeda, Jun');
    await waitFor(async () => expect(await searchContacts(db, 'Takeda')).toHaveLength(2));
  });
});
