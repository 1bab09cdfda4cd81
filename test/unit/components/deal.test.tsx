// @vitest-environment jsdom
import {
  expectAccessible,
  now,
  region,
  renderPanel,
  sampleDatabase,
  showPage,
  useFreshPanel,
} from './render-panel.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../../lib/core/contract/read.ts';
import type { Deal } from '../../../lib/core/model/entities.ts';
import { tableOf, type SecondCallDatabase } from '../../../lib/db/database.ts';
import { saveDeal } from '../../../lib/db/repos/deals.ts';
import { liveRows } from '../../../lib/db/row-store.ts';

useFreshPanel();

const day = 86_400_000;
const sarah = { name: 'Sarah Okafor', email: 'sarah.okafor@harrowfinch.example' };
const tom = { name: 'Tom Brandt', email: 'tom.brandt@harrowfinch.example' };
const newcomer = { name: 'Noor Haas', email: 'noor.haas@harrowfinch.example' };

const dealPage = (more: Partial<PageSnapshot> = {}): PageSnapshot => ({
  app: 'hubspot',
  page: 'deal',
  record: { type: '0-3', id: '88', portal: '4711' },
  deal: { name: 'Harrow & Finch: order entry', stage: 'Discovery' },
  account: { name: 'Harrow & Finch Logistics' },
  people: [sarah, tom, newcomer],
  found: {},
  ...more,
});

async function setDeal(db: SecondCallDatabase, change: Partial<Deal>): Promise<void> {
  const [deal] = await liveRows(tableOf(db, 'deals').where('contactIds').equals('sample-sarah'));
  await saveDeal(db, { id: deal!.id, ...change });
}

const notesOf = async (db: SecondCallDatabase) =>
  (await tableOf(db, 'notes').toArray()).filter(
    ({ source, deletedAt }) => source === 'crm' && deletedAt === null,
  );

describe('a deal on screen', () => {
  it('shows the person last in touch with, says so, and offers the others', async () => {
    const db = await sampleDatabase();
    await showPage(dealPage());
    const { user } = renderPanel(db);
    const who = await region('Who');
    await who.findByText(/^You were last in touch with .+, of 2 people of this deal\.$/);
    const shown = who.getByText(/^(?:Sarah Okafor|Tom Brandt)$/, { selector: 'p' }).textContent;
    const other = shown === 'Tom Brandt' ? 'Sarah Okafor' : 'Tom Brandt';
    await user.click(await who.findByRole('button', { name: other }));
    await who.findByText(other, { selector: 'p' });
    expect(who.queryByText(/last in touch/)).toBeNull();
    await user.click(await who.findByRole('button', { name: 'Add Noor Haas' }));
    await who.findByText('Noor Haas', { selector: 'p' });
    expect(await who.findByRole('button', { name: shown })).toBeDefined();
    await waitFor(async () => {
      const deal = await tableOf(db, 'deals').get('sample-deal-harrow');
      expect(deal?.contactIds).toHaveLength(3);
    });
  });

  it('says how it stands, each with the note behind it, and for how long it has been in its stage', async () => {
    const db = await sampleDatabase();
    const stages = [
      { stage: 'First talk', seenAt: now - 40 * day },
      { stage: 'Discovery', seenAt: now - 12 * day },
    ];
    await setDeal(db, { stages });
    await showPage(dealPage());
    const { user } = renderPanel(db);
    const deal = await region('Deal');
    expect(deal.getByText(/^12 days in “Discovery”, since /)).toBeDefined();
    for (const name of ['Real problem', 'Who decides', 'Budget', 'Timing']) deal.getByText(name);
    const [why] = deal.getAllByRole('button', { name: 'Why: Real problem' });
    await user.click(why!);
    const quote = deal.element.querySelector('blockquote mark')?.textContent ?? '';
    const texts = (await tableOf(db, 'notes').toArray()).map(({ text }) => text);
    expect(quote).not.toBe('');
    expect(texts.some((text) => text.includes(quote))).toBe(true);
    await expectAccessible();
  });

  it('asks to be remembered where nobody knows it, and is then shown', async () => {
    const db = await sampleDatabase();
    await showPage(
      dealPage({ record: { type: '0-3', id: '91', portal: '4711' }, deal: { name: 'Second site' } }),
    );
    const { user } = renderPanel(db);
    const unknown = await region('Deal');
    expect(unknown.getByText('This deal is not remembered yet.')).toBeDefined();
    await user.click(unknown.getByRole('button', { name: 'Remember this deal' }));
    await screen.findByText('Real problem');
    const deals = await tableOf(db, 'deals').toArray();
    expect(deals.find(({ name }) => name === 'Second site')).toMatchObject({
      contactIds: ['sample-sarah', 'sample-tom'],
      accountId: 'sample-harrow',
    });
  });

  it('makes a task where no next step has a date', async () => {
    const db = await sampleDatabase();
    await tableOf(db, 'nextSteps').clear();
    await showPage(dealPage());
    const { user } = renderPanel(db);
    const deal = await region('Deal');
    expect(deal.getByText('No next step with a date')).toBeDefined();
    await user.click(deal.getByRole('button', { name: 'Make a task' }));
    await waitFor(async () => expect(await tableOf(db, 'tasks').count()).toBe(1));
    expect((await tableOf(db, 'tasks').toArray())[0]).toMatchObject({
      kind: 'own',
      text: 'Agree on a next step: Harrow & Finch: order entry',
    });
  });

  it('says nothing on a page without a record', async () => {
    const db = await sampleDatabase();
    await showPage(dealPage({ record: undefined }));
    renderPanel(db);
    await region('Who');
    expect(screen.queryByRole('region', { name: 'Deal' })).toBeNull();
  });
});

describe('what stands on a record', () => {
  const timeline: PageSnapshot['timeline'] = [
    { key: 'a', kind: 'note', at: '2026-11-02', by: 'Maya Lindqvist', text: 'Their audit is on 12 March.' },
    { key: 'b', kind: 'call', at: '2026-11-05T09:00:00Z', text: 'Errors cost them 3k a month.' },
    { key: 'c', kind: 'note', at: '03/04/2026', text: 'Prefers mornings.' },
  ];
  const contactPage = dealPage({
    page: 'contact',
    record: { type: '0-1', id: '501' },
    contact: sarah,
    deal: undefined,
    people: [sarah],
    timeline,
  });

  it('is kept as a note with its day, once, and asked for the day where it can be read in two ways', async () => {
    const db = await sampleDatabase();
    await showPage(contactPage);
    const { user } = renderPanel(db);
    const record = await region('On this record');
    const [call] = await record.findAllByRole('button', { name: /^Keep as note: Call/ });
    await user.click(call!);
    await record.findByRole('button', { name: /^Kept: Call/ });
    expect(await notesOf(db)).toMatchObject([
      { text: 'Errors cost them 3k a month.', at: Date.UTC(2026, 10, 5, 9), contactId: 'sample-sarah' },
    ]);
    await user.click(record.getByRole('button', { name: 'Keep as note: Note, 03/04/2026' }));
    expect(await notesOf(db)).toHaveLength(1);
    const day = record.getByLabelText('When was this?');
    await user.clear(day);
    await user.type(day, '2026-04-03');
    await user.click(within(day.closest('form')!).getByRole('button', { name: 'Keep as note' }));
    await waitFor(async () => expect(await notesOf(db)).toHaveLength(2));
    await user.click(record.getByRole('button', { name: 'Keep all with a day' }));
    await waitFor(async () => expect(await notesOf(db)).toHaveLength(3));
    const last = await region('Last time');
    await user.click(last.getByRole('button', { name: /older$/ }));
    await waitFor(() => expect(last.element.textContent).toContain('Their audit is on 12 March.'));
    await expectAccessible();
  });

  it('is taken back', async () => {
    const db = await sampleDatabase();
    await showPage(contactPage);
    const { user } = renderPanel(db);
    const record = await region('On this record');
    await user.click(await record.findByRole('button', { name: /^Keep as note: Maya Lindqvist/ }));
    await waitFor(async () => expect(await notesOf(db)).toHaveLength(1));
    await user.click((await screen.findAllByRole('button', { name: 'Undo' })).at(0)!);
    await waitFor(async () => expect(await notesOf(db)).toHaveLength(0));
  });
});
