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
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
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
    const names = screen.getAllByRole('region').map((element) => element.getAttribute('aria-label'));
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
    // The toasts have a region of their own, and it is the last one.
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

describe('with nobody to show lines for', () => {
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

  it('keeps markup in names and subjects as text', async () => {
    await showPage(threadWith('<img src=x onerror=alert(1)>', 'x@markup.example'));
    renderPanel(await sampleDatabase());
    await screen.findByRole('button', { name: 'Add <img src=x onerror=alert(1)>' });
    expect(document.querySelector('img')).toBeNull();
  });
});
