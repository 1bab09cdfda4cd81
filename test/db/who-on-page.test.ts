import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../lib/core/contract/read.ts';
import { tableOf, type SecondCallDatabase } from '../../lib/db/database.ts';
import { loadDealView } from '../../lib/db/deal-view.ts';
import { findPeople } from '../../lib/db/find-people.ts';
import { saveAccount } from '../../lib/db/repos/accounts.ts';
import { saveContact } from '../../lib/db/repos/contacts.ts';
import { saveDeal } from '../../lib/db/repos/deals.ts';
import { saveRow } from '../../lib/db/row-store.ts';
import { whoOnPage } from '../../lib/db/who-on-page.ts';
import type { Contact } from '../../lib/core/model/entities.ts';
import { day, openTestDatabase, start } from './open-test-database.ts';

const origin = 'https://crm.lerida.example';
const dealPage = (said: Partial<PageSnapshot> = {}): PageSnapshot => ({
  app: 'espocrm',
  page: 'deal',
  record: { type: 'Opportunity', id: 'd1' },
  deal: { name: 'Press line' },
  account: { name: 'Lerida Presses' },
  people: [{ name: 'Ana Prat' }, { name: 'Bo Vidal' }],
  found: {},
  ...said,
});
const accountPage = (said: Partial<PageSnapshot> = {}) =>
  dealPage({ page: 'account', record: { type: 'Account', id: 'a1' }, deal: undefined, people: [], ...said });

async function withLerida() {
  const { db } = openTestDatabase();
  const account = await saveAccount(db, { name: 'Lerida Presses', domains: ['lerida.example'] });
  const add = (name: string) =>
    saveContact(db, {
      name,
      emails: [`${name.split(' ')[0]?.toLowerCase()}@lerida.example`],
      accountId: account.id,
    });
  const [ana, bo, cleo] = [await add('Ana Prat'), await add('Bo Vidal'), await add('Cleo Roig')];
  const deal = await saveDeal(db, {
    name: 'Press line',
    accountId: account.id,
    contactIds: [ana.id, bo.id],
  });
  const spoke = (who: Contact[], daysAgo: number, more: object = {}) =>
    saveRow(db, 'conversations', {
      kind: 'call',
      at: start - daysAgo * day,
      contactIds: who.map(({ id }) => id),
      ...more,
    });
  const noted = ({ id }: Contact, daysAgo: number, more: object = {}) =>
    saveRow(db, 'notes', { text: 'Wants a plan.', at: start - daysAgo * day, contactId: id, ...more });
  return { db, account, ana, bo, cleo, deal, spoke, noted };
}

async function look(db: SecondCallDatabase, page: PageSnapshot) {
  const match = await findPeople(db, page, {}, origin);
  const { deal, group } = await whoOnPage(db, page, match, { origin, now: start });
  return {
    deal: deal?.name,
    of: group?.of,
    people: group?.people.map(({ name }) => name),
    last: group?.last?.name,
  };
}

describe('on the page of a deal', () => {
  it('the one of its people who was last talked with or written to is meant', async () => {
    const { db, ana, bo, cleo, spoke, noted } = await withLerida();
    await spoke([ana], 9);
    await noted(bo, 4);
    await noted(cleo, 1);
    const shown = { deal: 'Press line', of: 'deal', people: ['Ana Prat', 'Bo Vidal'] };
    expect(await look(db, dealPage())).toEqual({ ...shown, last: 'Bo Vidal' });
    await saveRow(db, 'touches', { kind: 'email', at: start - day, contactId: ana.id });
    expect(await look(db, dealPage())).toEqual({ ...shown, last: 'Ana Prat' });
  });

  it('what lies ahead, was deleted, is empty or did not take place counts for nothing', async () => {
    const { db, ana, bo, spoke, noted } = await withLerida();
    await spoke([ana], 9);
    await spoke([bo], -2);
    await spoke([bo], 1, { outcome: 'no_show' });
    await noted(bo, 2, { text: '  ' });
    const gone = await noted(bo, 3);
    await tableOf(db, 'notes').update(gone.id, { deletedAt: start });
    expect((await look(db, dealPage())).last).toBe('Ana Prat');
  });

  it('nobody is after a talk with both of them, or where nobody was talked with', async () => {
    const { db, ana, bo, spoke } = await withLerida();
    expect((await look(db, dealPage())).last).toBeUndefined();
    await spoke([ana, bo], 3);
    expect((await look(db, dealPage())).last).toBeUndefined();
  });

  it('a deal that nobody stored is about those whom its page names', async () => {
    const { db, bo, cleo, noted } = await withLerida();
    await noted(bo, 4);
    await noted(cleo, 1);
    const other = dealPage({ record: { type: 'Opportunity', id: 'd2' }, deal: { name: 'Second line' } });
    expect(await look(db, other)).toEqual({
      deal: undefined,
      of: 'deal',
      people: ['Ana Prat', 'Bo Vidal'],
      last: 'Bo Vidal',
    });
  });

  it('of which nobody is known is about its company, and one of an unknown company about nobody', async () => {
    const { db, cleo, noted } = await withLerida();
    await noted(cleo, 1);
    const other = { record: { type: 'Opportunity', id: 'd2' }, deal: { name: 'Second line' }, people: [] };
    expect(await look(db, dealPage(other))).toMatchObject({ of: 'company', last: 'Cleo Roig' });
    expect((await look(db, dealPage({ ...other, account: { name: 'Gavarra' } }))).people).toBeUndefined();
  });
});

describe('on the page of a company', () => {
  it('the one of its people who was last talked with or written to is meant, and nobody of another', async () => {
    const { db, ana, bo, noted } = await withLerida();
    const stranger = await saveContact(db, { name: 'Dov Katz', emails: ['dov@gavarra.example'] });
    await noted(stranger, 0);
    await noted(ana, 4);
    await noted(bo, 8);
    const found = await look(db, accountPage());
    expect(found).toMatchObject({ deal: undefined, of: 'company', last: 'Ana Prat' });
    expect(found.people).not.toContain('Dov Katz');
  });
});

describe('the view of a deal', () => {
  it('holds its people without what is of another deal', async () => {
    const { db, ana, deal, spoke, noted } = await withLerida();
    const other = await saveDeal(db, { name: 'Second line', contactIds: [ana.id] });
    await noted(ana, 4, { text: 'Of this deal.', dealId: deal.id });
    await noted(ana, 3, { text: 'Of no deal.' });
    await noted(ana, 2, { text: 'Of the other one.', dealId: other.id });
    await spoke([ana], 1, { dealId: other.id });
    const view = await loadDealView(db, deal.id, { now: start, timeZone: 'UTC' });
    const [first] = view!.people;
    expect(view!.people.map(({ contact }) => contact.name)).toEqual(['Ana Prat', 'Bo Vidal']);
    expect(first!.deal?.id).toBe(deal.id);
    expect(first!.notes.map(({ note }) => note.text)).toEqual(['Of no deal.', 'Of this deal.']);
    expect(first!.talks).toEqual([]);
    const told = first!.input.history.map(({ text }) => text).filter(Boolean);
    expect(told).toEqual(['Of this deal.', 'Of no deal.']);
    expect(first!.noteIds).toHaveLength(first!.input.history.length);
  });

  it('is null where the deal is gone', async () => {
    const { db, deal } = await withLerida();
    await tableOf(db, 'deals').update(deal.id, { deletedAt: start });
    expect(await loadDealView(db, deal.id, { now: start, timeZone: 'UTC' })).toBeNull();
  });
});
