import type { Contact } from '../model/entities.ts';
import { foldName } from '../model/fold-name.ts';
import type { AccountId, ContactId } from '../model/ids.ts';
import type { ImportPerson } from './import-rows.ts';
import { makeShelf, missingIn, type Shelf, type Slot, withNew } from './shelf.ts';

export type ContactContent = Pick<
  Contact,
  'id' | 'name' | 'emails' | 'title' | 'phone' | 'accountId' | 'crmKeys'
>;
export type ContactShelf = Shelf<ContactContent>;

export const contactShelf = (known: readonly ContactContent[]): ContactShelf =>
  makeShelf(known, ({ name, emails, crmKeys = [] }) => [
    ...crmKeys.map((key) => `key ${key}`),
    ...emails.map((email) => `email ${email}`),
    ...(name === '' ? [] : [`name ${foldName(name)}`]),
  ]);

/** `maybe`: the same name at the same company, and nothing else that tells. */
export type FoundContact = {
  sure?: Slot<ContactContent>;
  maybe: Slot<ContactContent>[];
};

/**
 * The person of a row: by an address, or by the record's number where name or address agree with it (two customers of one
 * CRM have the same numbers). Then by name at the same company: that is only `maybe`, but for a row that says nothing else
 * than what is known.
 */
export function findContact(
  shelf: ContactShelf,
  { name = '', emails, crmKey, title, phone }: ImportPerson,
  accountId: AccountId | undefined,
): FoundContact {
  const folded = foldName(name);
  const isNamed = (row: ContactContent) => folded !== '' && foldName(row.name) === folded;
  const isSame = (row: ContactContent) => isNamed(row) || emails.some((one) => row.emails.includes(one));
  const isNear = (row: ContactContent) =>
    (accountId !== undefined && row.accountId === accountId) || (folded === '' && emails.length === 0);
  const byKey = crmKey === undefined ? [] : shelf.find(`key ${crmKey}`);
  const [sure] = [
    ...byKey.filter(({ row }) => isSame(row)),
    ...emails.flatMap((email) => shelf.find(`email ${email}`)),
    ...byKey.filter(({ row }) => isNear(row)),
  ];
  if (sure) return { sure, maybe: [] };
  const named =
    folded === '' ? [] : shelf.find(`name ${folded}`).filter(({ row }) => row.accountId === accountId);
  const isNothingNew = ({ row }: Slot<ContactContent>) =>
    emails.length === 0 && row.emails.length === 0 && row.title === title && row.phone === phone;
  const [same] = named.filter(isNothingNew);
  return same ? { sure: same, maybe: [] } : { maybe: named };
}

/** Adds somebody of whom nothing is known. */
export const addContact = (
  shelf: ContactShelf,
  { name = '', emails, title, phone, crmKey }: ImportPerson,
  accountId: AccountId | undefined,
  newId: () => string,
): Slot<ContactContent> =>
  shelf.add({
    id: newId() as ContactId,
    name,
    emails: unowned(shelf, emails).slice(0, 50),
    title,
    phone,
    accountId,
    ...(crmKey !== undefined && { crmKeys: [crmKey] }),
  });

/** Addresses that are nobody's yet: one address never leads to two people. */
const unowned = (shelf: ContactShelf, emails: readonly string[]): string[] => [
  ...new Set(emails.filter((email) => shelf.find(`email ${email}`).length === 0)),
];

/** Fills what is missing, and adds addresses and the record; nothing that stands there is changed. */
export function fillContact(
  shelf: ContactShelf,
  slot: Slot<ContactContent>,
  { name, emails, title, phone, crmKey }: ImportPerson,
  accountId: AccountId | undefined,
): void {
  const { row } = slot;
  shelf.change(slot, {
    ...missingIn(row, { name, title, phone, accountId }),
    emails: withNew(row.emails, unowned(shelf, emails), 50),
    crmKeys: withNew(row.crmKeys ?? [], crmKey === undefined ? [] : [crmKey], 50),
  });
}
