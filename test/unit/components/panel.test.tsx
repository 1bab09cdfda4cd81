// @vitest-environment jsdom
import {
  expectAccessible,
  freshDatabase,
  region,
  renderPanel,
  sampleDatabase,
  sarahsThread,
  showPage,
  threadWith,
  useFreshPanel,
} from './render-panel.tsx';
import { chromeProxy } from '../../support/fake-chrome.ts';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { saveContact } from '../../../lib/db/repos/contacts.ts';
import { getSettings } from '../../../lib/db/repos/settings.ts';
import { searchContacts } from '../../../lib/db/search-contacts.ts';
import { saveContext } from '../../../lib/platform/context-store.ts';

useFreshPanel();

describe('the first run', () => {
  it('asks who you are, says what is kept, and starts empty', async () => {
    const { user } = renderPanel(freshDatabase());
    await user.type(await screen.findByRole('textbox', { name: 'Your name' }), 'Maya Lindqvist');
    await user.type(screen.getByRole('textbox', { name: 'Your work e-mail' }), 'maya@kestrelloop.example');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByRole('heading', { name: 'What it reads and keeps' })).toBeDefined();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'I understand' }));
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Start empty' }));
    expect((await region('Today')).getByText(/Nobody is due/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Remove sample data' })).toBeNull();
  });

  it('does not go on without an address, or the rep would be taken for the buyer', async () => {
    const { user } = renderPanel(freshDatabase());
    await user.click(await screen.findByRole('button', { name: 'Next' }));
    expect(screen.getByRole('heading', { name: 'Who you are' })).toBeDefined();
  });

  it('puts sample data in, and takes it out with one click', async () => {
    const db = freshDatabase();
    const { user } = renderPanel(db);
    await user.type(
      await screen.findByRole('textbox', { name: 'Your work e-mail' }),
      'maya@kestrelloop.example',
    );
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await user.click(screen.getByRole('button', { name: 'I understand' }));
    await user.click(screen.getByRole('button', { name: 'Add sample data' }));
    await user.click(await screen.findByRole('button', { name: 'Remove sample data' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove sample data' })).toBeNull());
    expect(await searchContacts(db, 'Sarah')).toEqual([]);
  });
});

describe('with a known person on screen', () => {
  it('shows the regions in their order, without a violation', async () => {
    await showPage(sarahsThread);
    renderPanel(await sampleDatabase());
    await region('Notes');
    expect((await region('Who')).getByText('Sarah Okafor')).toBeDefined();
    const regions = () =>
      screen.getAllByRole('region').map((element) => element.getAttribute('aria-label') ?? '');
    // The toasts have a region of their own, which is loaded by itself, and it is the last one.
    await waitFor(() => expect(regions().at(-1)).not.toBe('Notes'));
    const names = regions();
    const order = [
      'Who',
      'Next step',
      'Open with',
      'Bring',
      'Ask for',
      'Plan',
      'Questions',
      'Stalls',
      'Last time',
      'Notes',
    ];
    expect(names.slice(0, -1)).toEqual(order.filter((name) => names.includes(name)));
    expect(names).toEqual(
      expect.arrayContaining(['Who', 'Next step', 'Open with', 'Bring', 'Ask for', 'Last time', 'Notes']),
    );
    await expectAccessible();
  });

  it('says where the person was recognised, and what account and deal they belong to', async () => {
    await showPage(sarahsThread);
    renderPanel(await sampleDatabase());
    const who = await region('Who');
    expect(await who.findByText('Gmail thread “Order entry”')).toBeDefined();
    expect(await who.findByText(/VP Operations, Harrow & Finch/)).toBeDefined();
  });

  it('follows the page to the next person, and never shows the lines of the one before', async () => {
    await showPage(sarahsThread);
    renderPanel(await sampleDatabase());
    const line = (await region('Open with')).element.textContent;
    await showPage(threadWith('Tom Brandt', 'tom.brandt@harrowfinch.example'));
    expect(await (await region('Who')).findByText('Tom Brandt')).toBeDefined();
    expect((await region('Open with')).element.textContent).not.toBe(line);
  });

  it('keeps the person and the text box while the page is read again, also as an empty frame', async () => {
    await showPage(sarahsThread);
    renderPanel(await sampleDatabase());
    const box = await screen.findByRole('textbox', { name: 'Notes' });
    box.focus();
    await saveContext({ tabId: 7, state: 'reading', via: 'script' });
    const who = await region('Who');
    await who.findByText(/reading…/);
    await showPage({ app: 'gmail', page: 'other', people: [], found: {} });
    await showPage(sarahsThread);
    await waitFor(() => expect(who.queryByText(/reading…/)).toBeNull());
    expect(document.activeElement).toBe(box);
    await showPage({ app: 'gmail', page: 'other', people: [], found: {} });
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Notes' })).toBeNull());
  });

  it('lets another person be picked by keyboard, until the page shows somebody else', async () => {
    await showPage(sarahsThread);
    const { user } = renderPanel(await sampleDatabase());
    await user.click(await screen.findByRole('button', { name: 'Pick another person' }));
    await user.keyboard('tak');
    await screen.findByRole('button', { name: /Jun Takeda/ });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await (await region('Who')).findByText('Jun Takeda')).toBeDefined();
    await showPage(threadWith('Tom Brandt', 'tom.brandt@harrowfinch.example'));
    expect(await (await region('Who')).findByText('Tom Brandt')).toBeDefined();
  });

  it('shows the keys on "?", and none of them works while a field is focused', async () => {
    await showPage(sarahsThread);
    const { user } = renderPanel(await sampleDatabase());
    await region('Notes');
    await user.keyboard('n');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Notes' }));
    await user.keyboard('?');
    expect(screen.queryByRole('dialog', { name: 'Keys' })).toBeNull();
    await user.keyboard('{Escape}?');
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeDefined();
  });
});

describe('the keys', () => {
  it('that are single letters can be switched off, and stay off', async () => {
    await showPage(sarahsThread);
    const db = await sampleDatabase();
    const { user, unmount } = renderPanel(db);
    await region('Notes');
    await user.keyboard('?');
    await user.click(await screen.findByRole('checkbox', { name: /^Single letters work/ }));
    await waitFor(async () => expect((await getSettings(db)).hasLetterKeys).toBe(false));
    await expectAccessible();
    unmount();
    renderPanel(db);
    await region('Notes');
    await user.keyboard('n');
    expect(document.activeElement).toBe(document.body);
    await user.click(screen.getByRole('button', { name: 'Keys' }));
    await user.click(await screen.findByRole('checkbox', { name: /^Single letters work/ }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(document.body);
    await user.keyboard('n');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Notes' })));
  });
});

describe('with nobody to show lines for', () => {
  it('tells two people of one name apart by their address', async () => {
    const db = await sampleDatabase();
    await saveContact(db, { name: 'Sarah Okafor', emails: ['sarah@elsewhere.example'] });
    await showPage({
      app: 'generic',
      page: 'other',
      people: [{ name: 'Sarah Okafor' }],
      found: {},
    });
    renderPanel(db);
    const who = await region('Who');
    for (const name of [
      'Sarah Okafor (sarah.okafor@harrowfinch.example)',
      'Sarah Okafor (sarah@elsewhere.example)',
    ])
      expect(await who.findByRole('button', { name })).toBeDefined();
  });

  it('saves a page that was read by a gesture, and offers to allow its host', async () => {
    const { state } = chromeProxy.current;
    const snapshot = { app: 'generic', page: 'other', people: [], found: {} } as const;
    state.scripts.set('/read-page.js', snapshot);
    state.scripts.set('/clip-article.js', {
      title: 'Typing twice',
      excerpt: '',
      text: 'Long.',
      kind: 'insight',
      url: 'https://news.example/a',
    });
    await saveContext({
      tabId: 7,
      state: 'read',
      via: 'click',
      origin: 'https://news.example',
      snapshot: { ...snapshot, people: [] },
    });
    const { user } = renderPanel(await sampleDatabase());
    await user.click(await screen.findByRole('button', { name: 'Save this page' }));
    expect((await region('Save to library')).getByDisplayValue('Typing twice')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Allow news.example' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Allow news.example' })).toBeNull());
    expect([...state.granted]).toContain('https://news.example/*');
    state.scripts.clear();
    await user.click(screen.getByRole('button', { name: 'Save this page' }));
    expect(await screen.findByText('Not saved: Second Call may not read this page.')).toBeDefined();
  });

  it('adds an unknown person with one click, and goes straight to the notes', async () => {
    await showPage(threadWith('Noor Bakker', 'noor@bakkerlijn.example'));
    const { user } = renderPanel(await sampleDatabase());
    await user.click(await screen.findByRole('button', { name: 'Add Noor Bakker' }));
    expect(await screen.findByRole('textbox', { name: 'Notes' })).toBeDefined();
    expect((await region('Who')).getByText('Noor Bakker')).toBeDefined();
    await region('Plan');
  });

  it('offers everybody whom the page may mean, and guesses nobody', async () => {
    await showPage({
      app: 'gmail',
      page: 'inbox',
      people: [
        { name: 'Sarah Okafor', email: 'sarah.okafor@harrowfinch.example' },
        { name: 'Jun Takeda', email: 'jun.takeda@pelhamsystems.example' },
      ],
      found: {},
    });
    renderPanel(await sampleDatabase());
    const who = await region('Who');
    expect(await who.findByRole('button', { name: 'Sarah Okafor' })).toBeDefined();
    expect(who.getByRole('button', { name: 'Jun Takeda' })).toBeDefined();
    expect(screen.queryByRole('region', { name: 'Open with' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Notes' })).toBeNull();
    await expectAccessible();
  });

  it.each([
    ['reading', 'Reading the page…', 'Read again'],
    ['refused', 'This page holds more than can be read safely.', 'Read again'],
    ['no_access', /may not be read yet/, 'Allow sites'],
  ] as const)('has one sentence and one action for a page in state %s', async (state, sentence, action) => {
    await saveContext({ tabId: 7, state, via: 'script' });
    renderPanel(await sampleDatabase());
    const who = await region('Who');
    expect(await who.findByText(sentence)).toBeDefined();
    expect(who.getByRole('button', { name: action })).toBeDefined();
    await expectAccessible();
  });

  it('says that an open mail could not be read, and offers to pick the person and paste it', async () => {
    await showPage({ app: 'gmail', page: 'other', people: [], found: { 'missed.thread': 'gmail/hash' } });
    const { user } = renderPanel(await sampleDatabase());
    const who = await region('Who');
    expect(await who.findByText(/could not be read\. Pick the person, and paste the mail/)).toBeDefined();
    await user.click(who.getByRole('button', { name: 'Pick the person' }));
    expect(await who.findByRole('searchbox')).toBeDefined();
  });

  it('keeps markup in names and subjects as text', async () => {
    await showPage(threadWith('<img src=x onerror=alert(1)>', 'x@markup.example'));
    renderPanel(await sampleDatabase());
    await screen.findByRole('button', { name: 'Add <img src=x onerror=alert(1)>' });
    expect(document.querySelector('img')).toBeNull();
  });
});
