import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../lib/core/contract/read.ts';
import { crmKey } from '../../lib/core/model/crm-key.ts';
import { planRecord, rememberDeal, writeRecord } from '../../lib/db/crm-links.ts';
import { findDealOnPage } from '../../lib/db/find-deal.ts';
import { tableOf, type SecondCallDatabase } from '../../lib/db/database.ts';
import { addContactFromPage } from '../../lib/db/add-contact-from-page.ts';
import { findPeople } from '../../lib/db/find-people.ts';
import { getAccount, saveAccount } from '../../lib/db/repos/accounts.ts';
import { getContact, saveContact } from '../../lib/db/repos/contacts.ts';
import { listDealsOfContact, saveDeal } from '../../lib/db/repos/deals.ts';
import { changeRows } from '../../lib/db/undo.ts';
import { openTestDatabase, start, day } from './open-test-database.ts';

const origin = 'https://crm.castell.example';
const key = (type: string, id: string, portal = 'crm.castell.example') =>
  crmKey({ app: 'espocrm', portal, type, id });
const page = (said: Partial<PageSnapshot>): PageSnapshot => ({
  app: 'espocrm',
  page: 'contact',
  record: { type: 'Contact', id: 'c1' },
  people: [],
  found: {},
  ...said,
});
const person = (contact: PageSnapshot['contact'], said: Partial<PageSnapshot> = {}) =>
  page({ contact, ...said });
const dealPage = (said: Partial<PageSnapshot> = {}) =>
  page({
    page: 'deal',
    record: { type: 'Opportunity', id: 'd1' },
    deal: { name: 'Line retrofit', stage: 'Proposal', amount: '€45,000', closeDate: '2027-01-15' },
    ...said,
  });

async function withAna() {
  const { db, wait } = openTestDatabase();
  const account = await saveAccount(db, { name: 'Castell Tools', domains: ['castell.example'] });
  const ana = await saveContact(db, {
    name: 'Ana Lima',
    emails: ['ana@castell.example'],
    accountId: account.id,
  });
  return { db, wait, account, ana };
}

const allDeals = (db: SecondCallDatabase) => tableOf(db, 'deals').toArray();

describe('a person’s record', () => {
  it('is linked by the address, and changes nothing else of the contact', async () => {
    const { db, ana } = await withAna();
    const shown = person({ name: 'Ana L.', email: 'ANA@castell.example', title: 'CEO', phone: '1' });
    expect(await writeRecord(db, shown, origin)).toBe(1);
    const { crmKeys, ...rest } = (await getContact(db, ana.id)) ?? {};
    expect(crmKeys).toEqual([key('Contact', 'c1')]);
    expect(rest).toMatchObject({ name: 'Ana Lima', emails: ['ana@castell.example'] });
    expect(rest).not.toHaveProperty('title', 'CEO');
  });

  it('that is linked is not written again', async () => {
    const { db, ana } = await withAna();
    const shown = person({ email: 'ana@castell.example' });
    await writeRecord(db, shown, origin);
    const before = await getContact(db, ana.id);
    expect(await writeRecord(db, shown, origin)).toBe(0);
    expect(await getContact(db, ana.id)).toEqual(before);
  });

  it('is found by its key without name and address', async () => {
    const { db, ana } = await withAna();
    await writeRecord(db, person({ email: 'ana@castell.example' }), origin);
    expect((await findPeople(db, page({}), {}, origin)).contact?.id).toBe(ana.id);
    expect((await findPeople(db, page({}), {}, 'https://other.example')).contact).toBeUndefined();
  });

  it.each([
    ['a look-alike of the address', 'аna@castell.example', 'Ana Lima'],
    ['an address that two contacts have', 'twin@castell.example', 'Somebody'],
    ['no address', undefined, 'Ana Lima'],
  ])('is not linked by %s', async (_what, email, name) => {
    const { db } = await withAna();
    for (const one of ['A', 'B']) await saveContact(db, { name: one, emails: ['twin@castell.example'] });
    const shown = person({ name, email }, { account: { name: 'Castell Tools' } });
    expect(await planRecord(db, shown, origin)).toEqual([]);
  });

  it('is asked about where only name and company fit', async () => {
    const { db, ana } = await withAna();
    const match = await findPeople(
      db,
      person({ name: 'Ana Lima' }, { account: { name: 'Castell Tools' } }),
      {},
      origin,
    );
    expect([match.contact, match.ask?.id]).toEqual([undefined, ana.id]);
  });

  it('keeps its key when it is added', async () => {
    const { db } = openTestDatabase();
    const shown = person({ name: 'Rui Prata', email: 'rui@prata.example' }, { page: 'lead' });
    const added = await addContactFromPage(
      db,
      { name: 'Rui Prata', email: 'rui@prata.example' },
      shown,
      origin,
    );
    expect(added.crmKeys).toEqual([key('Contact', 'c1')]);
    const beside = await addContactFromPage(db, { name: 'Jo Sá', email: 'jo@prata.example' }, shown, origin);
    expect(beside.crmKeys).toBeUndefined();
  });
});

describe('a link that the page contradicts', () => {
  async function linked() {
    const world = await withAna();
    await saveContact(world.db, { id: world.ana.id, crmKeys: [key('Contact', 'c1')] });
    const bo = await saveContact(world.db, { name: 'Bo Vik', emails: ['bo@vik.example'] });
    return { ...world, bo };
  }

  it.each([
    ['another person’s name', { name: 'Bo Vik' }],
    ['a known address of another', { name: 'Bo Vik', email: 'bo@vik.example' }],
    ['an unknown address', { email: 'new@castell.example' }],
    ['a look-alike of the address', { email: 'аna@castell.example' }],
  ])('by %s shows nobody for certain', async (_what, contact) => {
    const { db, ana } = await linked();
    const match = await findPeople(db, person(contact), {}, origin);
    expect([match.contact, match.ask?.id]).toEqual([undefined, ana.id]);
    expect(await planRecord(db, person(contact), origin)).toEqual([]);
  });

  it('offers both, and stands where the name agrees', async () => {
    const { db, ana, bo } = await linked();
    const both = await findPeople(db, person({ name: 'Bo Vik', email: 'bo@vik.example' }), {}, origin);
    expect(both.candidates.map(({ id }) => id)).toEqual([ana.id, bo.id]);
    const moved = await findPeople(db, person({ name: 'Lima, Ana', email: 'ana@new.example' }), {}, origin);
    expect([moved.contact?.id, moved.unknown]).toEqual([ana.id, []]);
  });
});

describe('whatever a page says', () => {
  const name = fc.constantFrom('Ana Lima', 'Bo Vik', '', '<b>Ana</b>', 'Ana\u202Eamil');
  const email = fc.constantFrom(
    'ana@castell.example',
    'АNA@castell.example',
    'bo@vik.example',
    'x',
    '',
    'ana@castell.example.evil.example',
  );
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const said = fc.record({
    page: fc.constantFrom('contact', 'lead', 'account', 'deal'),
    id: fc.constantFrom('c1', 'c2'),
    contact: optional(
      fc.record({
        name: optional(name),
        email: optional(email),
        title: optional(name),
        phone: optional(name),
      }),
    ),
    account: optional(
      fc.record({ name, domain: optional(fc.constantFrom('castell.example', 'evil.example')) }),
    ),
    people: fc.array(fc.record({ name: optional(name), email: optional(email) }), { maxLength: 3 }),
  });

  it('nothing of a person is overwritten, and only the address’s own bearer is linked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(said, { minLength: 1, maxLength: 5 }), async (pages) => {
        const { db, ana } = await withAna();
        const bo = await saveContact(db, { name: 'Bo Vik', emails: ['bo@vik.example'] });
        const linked = new Set<string>();
        for (const { id, ...shown } of pages) {
          const seen = page({
            ...shown,
            record: { type: shown.page, id },
            deal: { name: 'Line', stage: 'New' },
          });
          await writeRecord(db, seen, origin);
          if (shown.contact?.email) linked.add(`${shown.contact.email.toLowerCase()} ${key(shown.page, id)}`);
        }
        for (const before of [ana, bo]) {
          const after = await getContact(db, before.id);
          expect(after).toMatchObject({ name: before.name, emails: before.emails });
          expect([after?.title, after?.phone]).toEqual([undefined, undefined]);
          for (const crm of after?.crmKeys ?? []) expect(linked).toContain(`${before.emails[0]} ${crm}`);
        }
        db.close();
      }),
      { seed: 63, numRuns: 40 },
    );
  });
});

describe('a company’s record', () => {
  const shown = (account: PageSnapshot['account'], id = 'a1') =>
    page({ page: 'account', record: { type: 'Account', id }, account });

  it.each([
    ['its domain', { name: 'Castell Group', domain: 'castell.example' }],
    ['its name', { name: 'castell tools' }],
  ])('is linked by %s', async (_what, said) => {
    const { db, account } = await withAna();
    await writeRecord(db, shown(said), origin);
    expect((await getAccount(db, account.id))?.crmKeys).toEqual([key('Account', 'a1')]);
    expect((await findPeople(db, shown({ name: 'Castell Tools' }), {}, origin)).account?.id).toBe(account.id);
  });

  it('is not linked by the name where the domain is another', async () => {
    const { db } = await withAna();
    expect(await planRecord(db, shown({ name: 'Castell Tools', domain: 'other.example' }), origin)).toEqual(
      [],
    );
  });

  it('is not linked by the name where it is another record of that CRM', async () => {
    const { db } = await withAna();
    await writeRecord(db, shown({ name: 'Castell Tools' }), origin);
    expect(await planRecord(db, shown({ name: 'Castell Tools' }, 'a2'), origin)).toEqual([]);
    expect(await planRecord(db, shown({ name: 'Castell Tools' }, 'a2'), 'https://two.example')).toHaveLength(
      1,
    );
  });
});

describe('a deal’s record', () => {
  const withPeople = (said: Partial<PageSnapshot> = {}) =>
    dealPage({
      people: [{ name: 'Ana Lima', email: 'ana@castell.example' }, { name: 'Nobody Known' }],
      ...said,
    });

  it('of nobody known is not remembered, until the rep says so', async () => {
    const { db } = await withAna();
    const shown = dealPage({ people: [{ email: 'x@nil.example' }] });
    expect(await writeRecord(db, shown, origin)).toBe(0);
    const { deal, undo } = await rememberDeal(db, shown, origin);
    expect(deal).toMatchObject({
      name: 'Line retrofit',
      stage: 'Proposal',
      crmKeys: [key('Opportunity', 'd1')],
    });
    expect((await findDealOnPage(db, shown, origin))?.id).toBe(deal.id);
    await undo();
    expect(await findDealOnPage(db, shown, origin)).toBeUndefined();
    expect(await writeRecord(db, withPeople(), origin)).toBe(0);
  });

  it('of somebody known is remembered with its people, once', async () => {
    const { db, ana, account } = await withAna();
    const shown = withPeople({ account: { name: 'Castell Tools' } });
    expect(await writeRecord(db, shown, origin)).toBe(1);
    expect(await writeRecord(db, shown, origin)).toBe(0);
    const [deal, ...others] = await allDeals(db);
    expect(others).toEqual([]);
    expect(deal).toMatchObject({
      contactIds: [ana.id],
      accountId: account.id,
      closeDate: '2027-01-15',
      stages: [{ stage: 'Proposal', seenAt: start }],
    });
    expect(deal?.status).toBeUndefined();
  });

  it('is the stored deal of that name with the same people', async () => {
    const { db, ana } = await withAna();
    const typed = await saveDeal(db, {
      name: 'LINE retrofit',
      contactIds: [ana.id],
      playbook: 'high-velocity',
    });
    await writeRecord(db, withPeople(), origin);
    const [deal, ...others] = await listDealsOfContact(db, ana.id);
    expect(others).toEqual([]);
    expect(deal).toMatchObject({
      id: typed.id,
      name: 'LINE retrofit',
      playbook: 'high-velocity',
      stage: 'Proposal',
    });
  });

  it('is another deal where that one is another record, or where two fit none is changed', async () => {
    const { db, ana } = await withAna();
    await saveDeal(db, { name: 'Line retrofit', contactIds: [ana.id], crmKeys: [key('Opportunity', 'd0')] });
    await writeRecord(db, withPeople(), origin);
    expect(await allDeals(db)).toHaveLength(2);
    for (const id of ['x', 'y']) await saveDeal(db, { name: 'Twice', contactIds: [ana.id], amount: id });
    const twice = withPeople({ deal: { name: 'Twice' }, record: { type: 'Opportunity', id: 'd2' } });
    expect(await planRecord(db, twice, origin)).toEqual([]);
  });

  it('keeps each stage with its day, and takes nobody out', async () => {
    const { db, wait, ana } = await withAna();
    await writeRecord(db, withPeople(), origin);
    wait(3 * day);
    const next = dealPage({ deal: { name: 'Renamed', stage: 'Won?', amount: '€40,000' } });
    expect(await writeRecord(db, next, origin)).toBe(1);
    const [deal] = await allDeals(db);
    expect(deal).toMatchObject({
      name: 'Line retrofit',
      stage: 'Won?',
      amount: '€40,000',
      closeDate: '2027-01-15',
      contactIds: [ana.id],
      stages: [
        { stage: 'Proposal', seenAt: start },
        { stage: 'Won?', seenAt: start + 3 * day },
      ],
    });
    expect(deal?.status).toBeUndefined();
  });

  it('is not remembered for a namesake with another address', async () => {
    const { db } = await withAna();
    const people = [{ name: 'Ana Lima', email: 'ana@elsewhere.example' }];
    expect(await planRecord(db, dealPage({ people }), origin)).toEqual([]);
  });

  it('that the rep deleted does not come back by itself', async () => {
    const { db } = await withAna();
    await writeRecord(db, withPeople(), origin);
    const [deal] = await allDeals(db);
    await changeRows(db, [{ table: 'deals', id: deal?.id ?? '' }]);
    expect(await writeRecord(db, withPeople(), origin)).toBe(0);
  });
});
