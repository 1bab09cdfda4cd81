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
// Loaded before the first test waits for them.
import '../../../components/draft/draft-place.tsx';
import '../../../lib/hooks/language-jobs.ts';
import { chromeProxy } from '../../support/fake-chrome.ts';
import { FakeDraft } from '../../support/fake-draft.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../../lib/core/contract/read.ts';
import { saveContact } from '../../../lib/db/repos/contacts.ts';
import { saveSettings } from '../../../lib/db/repos/settings.ts';

useFreshPanel();

const sarah = { name: 'Sarah Okafor', email: 'sarah.okafor@harrowfinch.example' };
const withDraft = (page: PageSnapshot) => (draft: FakeDraft) =>
  showPage({ ...page, composes: [draft.compose] });

/** Sarah's thread with a reply in it, and the panel beside it. */
async function besideDraft(text: string, { to = [sarah], page = sarahsThread, db = sampleDatabase() } = {}) {
  const draft = new FakeDraft(to, text, withDraft(page));
  chromeProxy.current.state.pages.set(7, draft.answer);
  await draft.change({});
  const { user } = renderPanel(await db);
  const check = await region('Draft check');
  return { draft, user, check };
}

const parts = (element: HTMLElement) =>
  [...element.querySelectorAll<HTMLElement>('[data-part]')].map(
    ({ dataset }) => `${dataset.part} ${dataset.there}`,
  );
const grounded =
  'Hi Sarah,\n\nLast time you mentioned that your team of 6 retypes about 12 hours a week of e-mailed orders.\n\nBest,\nMaya';

describe('beside a draft', () => {
  it('stands right below who the draft is to, and offers the mail for an empty one without a fault', async () => {
    const { check } = await besideDraft('');
    expect(await check.findByRole('button', { name: 'Insert' })).toBeDefined();
    expect(parts(check.element)).toEqual([]);
    const names = screen.getAllByRole('region').map((element) => element.getAttribute('aria-label'));
    expect(names.slice(0, 4)).toEqual(['Who', 'Draft check', 'Next step', 'Open with']);
    expect(check.getByText(/To Sarah Okafor · reply/)).toBeDefined();
    await expectAccessible();
  });

  it('puts the mail into the draft, says so, and then finds it complete', async () => {
    const { check, user, draft } = await besideDraft('');
    await user.click(await check.findByRole('button', { name: 'Insert' }));
    expect(await check.findByText('In the draft. Ctrl+Z takes it back.')).toBeDefined();
    expect(draft.compose.text).toContain('Sarah');
    await waitFor(() => expect(parts(check.element)).toEqual(['reference true', 'value true', 'ask true']));
    await waitFor(() => expect(draft.states.at(-1)?.state).toBe('good'));
    await expectAccessible();
  });

  it('says what is missing, first what nobody ever said; marks it, shows it and takes its fix', async () => {
    const { check, user, draft } = await besideDraft(
      'Hi Sarah,\n\nJust checking in. You save 40% with us.\n\nBest,\nMaya',
    );
    const findings = within(await check.findByRole('list', { name: 'Findings' }));
    // Their only percentage is of something else, so it is no fix for this one.
    expect(findings.queryByRole('button', { name: /Use “3%”/ })).toBeNull();
    const [first] = findings.getAllByRole('listitem');
    expect(first?.dataset.rule).toBe('coach/ungrounded-number');
    expect(parts(check.element)).toContain('ask false');
    await waitFor(() =>
      expect(
        draft.marks.at(-1)?.spans.map(({ start, end }) => draft.compose.text.slice(start, end)),
      ).toContain('40%'),
    );
    expect(draft.states.at(-1)).toMatchObject({ state: 'ungrounded' });
    await user.click(findings.getByRole('button', { name: /40%/ }));
    expect(draft.shown).toEqual(['40%']);
    await user.click(findings.getByRole('button', { name: /^Use this: (?:Last time|When we spoke)/ }));
    expect(await check.findByText(/In the draft/)).toBeDefined();
    expect(draft.compose.text).not.toContain('Just checking in');
    expect(draft.compose.text).toContain('You save 40% with us.');
    await expectAccessible();
  });

  it('takes no fix for words that have changed since, and says so', async () => {
    const { check, user, draft } = await besideDraft('Hi Sarah,\n\nJust checking in.\n\nBest,\nMaya');
    const [use] = await check.findAllByRole('button', { name: /^Use this/ });
    draft.compose = { ...draft.compose, text: 'Hi Sarah, something else' };
    await user.click(use as HTMLElement);
    expect(await check.findByText('Not written: those words have changed since.')).toBeDefined();
    expect(draft.compose.text).toBe('Hi Sarah, something else');
  });

  it('takes its marks away when its remarks are folded up', async () => {
    const { check, user, draft } = await besideDraft(grounded);
    await user.click(await check.findByRole('button', { name: 'Hide' }));
    await waitFor(() => expect(draft.marks.at(-1)?.spans).toEqual([]));
    expect(check.getByRole('button', { name: /remark/ }).getAttribute('aria-expanded')).toBe('false');
  });

  it('writes nothing where the draft goes to somebody else by now, and says so', async () => {
    const { check, user, draft } = await besideDraft('');
    await check.findByRole('button', { name: 'Insert' });
    draft.compose = { ...draft.compose, to: [{ email: 'someone@elsewhere.example' }] };
    await user.click(check.getByRole('button', { name: 'Insert' }));
    expect(await check.findByText(/^Not written: the draft goes to somebody else/)).toBeDefined();
    expect(draft.compose.text).toBe('');
    // The way out stands beside it.
    await user.click(check.getByRole('button', { name: 'Copy the mail' }));
    expect(await navigator.clipboard.readText()).toMatch(/^Hi Sarah,/);
  });

  it('asks before it replaces what the rep wrote', async () => {
    const { check, user, draft } = await besideDraft(grounded);
    await user.click(await check.findByRole('button', { name: 'Open' }));
    await user.click(check.getByRole('button', { name: 'Replace my text' }));
    expect(draft.compose.text).toBe(grounded);
    await user.click(check.getByRole('button', { name: 'Keep mine' }));
    expect(draft.compose.text).toBe(grounded);
    await user.click(check.getByRole('button', { name: 'Replace my text' }));
    await user.click(check.getByRole('button', { name: 'Replace' }));
    await waitFor(() =>
      expect(draft.compose.text).not.toContain('Last time you mentioned that your team of 6'),
    );
  });

  it('offers other kinds, tones and languages, and another mail', async () => {
    const { check, user } = await besideDraft('');
    await user.click(await check.findByRole('button', { name: 'Open' }));
    await expectAccessible();
    const quotes = [...check.element.querySelectorAll('blockquote mark')].map(
      ({ textContent }) => textContent,
    );
    expect(quotes.length).toBeGreaterThan(0);
    expect(check.element.querySelector('[data-mail]')?.textContent).toMatch(/^Hi Sarah,/);
    await user.selectOptions(check.getByRole('combobox', { name: 'Tone' }), 'Brief');
    expect(await check.findByText(/· Brief/)).toBeDefined();
    await user.selectOptions(check.getByRole('combobox', { name: 'Language' }), 'Deutsch');
    expect(await check.findByText(/· Deutsch$/)).toBeDefined();
    await user.click(check.getByRole('button', { name: 'Another' }));
    expect(await check.findByText(/· Brief · Deutsch$/)).toBeDefined();
  });

  it('puts a card’s line into the draft without the words of a call', async () => {
    const { user, draft } = await besideDraft('');
    const card = await region('Open with');
    await user.click(await card.findByRole('button', { name: 'Insert' }));
    expect(await card.findByText(/^In the draft/)).toBeDefined();
    expect(draft.compose.text).toMatch(/^Last time you|^When we spoke/);
    expect(draft.compose.text).not.toContain('Hi Sarah');
  });
});

describe('several drafts', () => {
  it('are chosen between by hand where none has the cursor; each has its own text and check', async () => {
    const compose = { kind: 'reply', to: [sarah], cc: [], subject: '' } as const;
    const two = ['', 'Just checking in, Sarah.'].map((text, at) => ({
      ...compose,
      key: `draft-${at}`,
      text,
      to: [sarah],
      cc: [],
    }));
    const elsewhere = {
      ...compose,
      key: 'draft-2',
      text: 'x',
      to: [{ email: 'noor@velderhof.example' }],
      cc: [],
    };
    await showPage({ ...sarahsThread, composes: [...two, elsewhere] });
    const { user } = renderPanel(await sampleDatabase());
    const check = await region('Draft check');
    const choices = await check.findAllByRole('button');
    expect(choices).toHaveLength(2);
    await expectAccessible();
    await user.click(choices[1] as HTMLElement);
    const chosen = await region('Draft check');
    await waitFor(() =>
      expect(parts(chosen.element)).toEqual(['reference false', 'value false', 'ask false']),
    );
  });
});

describe('silence beside a draft', () => {
  const colleague = { name: 'Ravi', email: 'ravi@kestrelloop.example' };
  async function ownDatabase() {
    const db = await sampleDatabase();
    await saveSettings(db, {
      self: {
        name: 'Maya Lindqvist',
        emails: ['maya@kestrelloop.example'],
        domains: ['kestrelloop.example'],
      },
    });
    return db;
  }

  it('has one line for a mail to colleagues', async () => {
    const { check, draft } = await besideDraft('Lunch at 12? 40% off.', {
      to: [colleague],
      db: ownDatabase(),
    });
    expect(await check.findByText('To colleagues only: nothing to check.')).toBeDefined();
    expect(check.queryByRole('button')).toBeNull();
    await waitFor(() => expect(draft.states.at(-1)).toMatchObject({ state: 'quiet' }));
    expect(draft.marks).toEqual([]);
  });

  it('has one line for a contact without notes', async () => {
    const db = freshDatabase();
    await saveSettings(db, { welcomedAt: now });
    await saveContact(db, { name: 'Mara Vinter', emails: ['mara@vinterhaus.example'] });
    const mara = { name: 'Mara Vinter', email: 'mara@vinterhaus.example' };
    const page = { ...sarahsThread, contact: mara, people: [mara] };
    const { check } = await besideDraft('Just checking in.', { to: [mara], page, db: Promise.resolve(db) });
    expect(await check.findByText('No notes with Mara yet.')).toBeDefined();
    expect(check.queryByRole('button')).toBeNull();
  });

  it('says nothing of a language that it does not know, and still offers the mail', async () => {
    const french =
      'Bonjour Sarah, je me permets de revenir vers vous. Vous avez mentionné 40 heures par semaine. Seriez-vous disponible mardi à 10 heures ?';
    const { check, draft } = await besideDraft(french);
    expect(await check.findByText('Only English and German are checked.')).toBeDefined();
    expect(parts(check.element)).toEqual([]);
    expect(check.getByRole('button', { name: 'Insert' })).toBeDefined();
    expect(draft.marks.flatMap(({ spans }) => spans)).toEqual([]);
  });

  it('does not judge a draft to another person by this one’s notes, nor offer cards for it', async () => {
    const { check } = await besideDraft('Hello', { to: [{ name: 'Noor', email: 'noor@velderhof.example' }] });
    expect(await check.findByText(/not to Sarah/)).toBeDefined();
    expect((await region('Open with')).queryByRole('button', { name: 'Insert' })).toBeNull();
  });

  it('does not guess whom a draft without a recipient is for', async () => {
    const { check } = await besideDraft('', { to: [] });
    expect(await check.findByText(/no recipient yet/)).toBeDefined();
    expect(check.queryByRole('button')).toBeNull();
  });
});
