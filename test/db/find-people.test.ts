import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../lib/core/contract/read.ts';
import { addContactFromPage } from '../../lib/db/add-contact-from-page.ts';
import { findPeople } from '../../lib/db/find-people.ts';
import { getAccount, saveAccount } from '../../lib/db/repos/accounts.ts';
import { removeContact, saveContact } from '../../lib/db/repos/contacts.ts';
import { searchContacts } from '../../lib/db/search-contacts.ts';
import { openTestDatabase } from './open-test-database.ts';

const self = { emails: ['ruth@orbisline.example'], domains: ['orbisline.example'] };
const page = (said: Partial<PageSnapshot>): PageSnapshot => ({
  app: 'hubspot',
  page: 'contact',
  people: [],
  found: {},
  ...said,
});

async function withTalverde() {
  const { db } = openTestDatabase();
  const account = await saveAccount(db, { name: 'Talverde S.A.', domains: ['talverde.example'] });
  const ines = await saveContact(db, {
    name: 'Inés Abril',
    emails: ['ines@talverde.example', 'ines@home.example'],
    accountId: account.id,
  });
  const paul = await saveContact(db, {
    name: 'Paul Weiß',
    emails: ['paul@talverde.example'],
    accountId: account.id,
  });
  return { db, account, ines, paul };
}

describe('findPeople', () => {
  it('finds by any stored address, with the account', async () => {
    const { db, ines, account } = await withTalverde();
    const match = await findPeople(db, page({ people: [{ email: 'INES@home.example' }] }), self);
    expect([match.contact?.id, match.account?.id, match.unknown]).toEqual([ines.id, account.id, []]);
  });

  it('finds by name and account, however they are written', async () => {
    const { db, paul } = await withTalverde();
    const shown = page({ contact: { name: 'paul weiss' }, account: { name: 'TALVERDE SA' } });
    expect((await findPeople(db, shown, self)).contact?.id).toBe(paul.id);
  });

  it('offers the people of a known domain below it', async () => {
    const { db, ines, paul } = await withTalverde();
    const match = await findPeople(db, page({ people: [{ email: 'new@mail.talverde.example' }] }), self);
    expect(match.contact).toBeUndefined();
    expect(match.candidates.map(({ id }) => id).sort()).toEqual([ines.id, paul.id].sort());
  });

  it('offers namesakes and guesses none', async () => {
    const { db, ines } = await withTalverde();
    const twin = await saveContact(db, { name: 'Ines Abril' });
    const match = await findPeople(db, page({ contact: { name: 'Abril, Ines' } }), self);
    expect(match.contact).toBeUndefined();
    const named = await findPeople(db, page({ contact: { name: 'Ines Abril' } }), self);
    expect(named.contact).toBeUndefined();
    expect(named.candidates.map(({ id }) => id).sort()).toEqual([ines.id, twin.id].sort());
  });

  it('does not find who was deleted', async () => {
    const { db, ines } = await withTalverde();
    await removeContact(db, ines.id);
    const match = await findPeople(db, page({ people: [{ email: 'ines@talverde.example' }] }), self);
    expect(match.contact).toBeUndefined();
    expect(match.unknown).toEqual([{ email: 'ines@talverde.example' }]);
  });

  it('finds nobody on an empty page, and comes back from a crowded one', async () => {
    const { db } = await withTalverde();
    expect((await findPeople(db, page({}), self)).candidates).toEqual([]);
    const people = Array.from({ length: 500 }, (_, index) => ({
      name: 'a '.repeat(900),
      email: `x${index}@q.example`,
    }));
    expect((await findPeople(db, page({ people }), self)).contact).toBeUndefined();
  });
});

describe('addContactFromPage', () => {
  it('adds what the page says, and the company with its domain', async () => {
    const { db } = openTestDatabase();
    const person = {
      name: 'Noor Dahl',
      email: 'noor@quarzo.example',
      title: 'CFO',
      phone: '+41 44 000 00 00',
    };
    const contact = await addContactFromPage(db, person, page({ account: { name: 'Quarzo' } }));
    expect(contact).toMatchObject({
      name: 'Noor Dahl',
      emails: ['noor@quarzo.example'],
      title: 'CFO',
      phone: '+41 44 000 00 00',
    });
    expect(contact.accountId && (await getAccount(db, contact.accountId))).toMatchObject({
      name: 'Quarzo',
      domains: ['quarzo.example'],
    });
    expect((await findPeople(db, page({ people: [person] }), self)).contact?.id).toBe(contact.id);
  });

  it('joins a known company', async () => {
    const { db, account } = await withTalverde();
    const contact = await addContactFromPage(db, { email: 'sam.o-neil@talverde.example' }, page({}));
    expect(contact).toMatchObject({ name: 'Sam O Neil', accountId: account.id });
  });

  it('makes no company of a mail provider', async () => {
    const { db } = openTestDatabase();
    const contact = await addContactFromPage(db, { name: 'Noor', email: 'noor@gmail.com' }, page({}));
    expect(contact.accountId).toBeUndefined();
  });

  it('takes the company that the page names, whatever the address', async () => {
    const { db, account } = await withTalverde();
    const shown = page({ account: { name: 'Talverde SA' } });
    const contact = await addContactFromPage(db, { name: 'Kim', email: 'kim@gmail.com' }, shown);
    expect(contact.accountId).toBe(account.id);
  });
});

describe('searchContacts', () => {
  it.each([
    ['in', ['Inés Abril']],
    ['ABR', ['Inés Abril']],
    ['abr ine', ['Inés Abril']],
    ['weiss', ['Paul Weiß']],
    ['ines@h', ['Inés Abril']],
    ['p', ['Paul Weiß']],
    ['ril', []],
    ['', []],
    ['  ', []],
  ])('"%s"', async (query, names) => {
    const { db } = await withTalverde();
    expect((await searchContacts(db, query)).map(({ name }) => name)).toEqual(names);
  });

  it('finds nobody who was deleted, and keeps to its limit', async () => {
    const { db, ines } = await withTalverde();
    await removeContact(db, ines.id);
    expect(await searchContacts(db, 'ines')).toEqual([]);
    for (let index = 0; index < 5; index += 1) await saveContact(db, { name: `Petra ${index}` });
    expect(await searchContacts(db, 'p', 3)).toHaveLength(3);
  });
});
