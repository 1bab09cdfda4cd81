import type { Note } from '../model/entities.ts';
import type { ContactId } from '../model/ids.ts';
import type { ImportNote, ImportPerson, ImportRow, RowProblem } from './import-rows.ts';
import { type AccountContent, accountShelf, joinAccount } from './join-accounts.ts';
import { addContact, type ContactContent, contactShelf, fillContact, findContact } from './join-contacts.ts';
import { type DealContent, dealShelf, findDeals, joinDeal } from './join-deals.ts';
import type { Slot } from './shelf.ts';

/** A note, and all people of the talk that it may tell of. */
export type NoteContent = Pick<Note, 'source' | 'contactId' | 'accountId' | 'dealId'> &
  ImportNote & { contactIds: readonly ContactId[] };

/** What is stored, and what hangs on the moment. */
export type JoinWorld = {
  contacts: readonly ContactContent[];
  accounts: readonly AccountContent[];
  deals: readonly DealContent[];
  now: number;
  newId: () => string;
  /** The rep's own addresses: she is no contact of hers. */
  isRep: (email: string) => boolean;
  /** The rep's answer where name and company are the same and no address is. */
  namesakes: 'join' | 'apart';
};

export type Joined = {
  accounts: readonly Slot<AccountContent>[];
  contacts: readonly Slot<ContactContent>[];
  deals: readonly Slot<DealContent>[];
  /** Each once, by contact, minute and text; what is stored is not known here. */
  notes: NoteContent[];
  problems: RowProblem[];
  /** People of whom only name and company are somebody's: what `namesakes` answers. */
  namesakes: number;
  /** Rows that say again what an earlier row of the file said. */
  repeated: { contacts: number; accounts: number; deals: number; notes: number };
  /** Records of the file of which everything is known. */
  same: { contacts: number; accounts: number; deals: number };
};

type AnySlot = Pick<Slot<unknown>, 'isNew' | 'isChanged'>;

type Shelves = ReturnType<typeof shelvesOf>;

const shelvesOf = ({ accounts, contacts, deals }: JoinWorld) => ({
  accounts: accountShelf(accounts),
  contacts: contactShelf(contacts),
  deals: dealShelf(deals),
});

class RowProblemError extends Error {}

const nameless = 'It has neither a name nor an e-mail address.';

type PersonRow = { account: Slot<AccountContent> | undefined; isReference: boolean };

/** Somebody of a row, found or added. Throws where it cannot be told who is meant. */
function joinPerson(
  { contacts }: Shelves,
  world: JoinWorld,
  person: ImportPerson,
  { account, isReference }: PersonRow,
): { slot: Slot<ContactContent>; isNamesake: boolean } {
  const { name, emails } = person;
  const accountId = account?.row.id;
  const { sure, maybe } = findContact(contacts, person, accountId);
  const said = name === undefined ? 'This person' : `“${name}”`;
  if (sure) {
    fillContact(contacts, sure, person, accountId);
    return { slot: sure, isNamesake: false };
  }
  if (name === undefined && emails.length === 0)
    throw new RowProblemError(
      isReference && person.crmKey !== undefined
        ? 'It names a person by a record number that is not known yet. Bring in the contacts first.'
        : nameless,
    );
  const [only] = maybe;
  const isReferenceAlone = isReference && emails.length === 0;
  if (isReferenceAlone && maybe.length > 1)
    throw new RowProblemError(`${said}: several people have this name at this company.`);
  if (isReferenceAlone && accountId === undefined && person.crmKey === undefined)
    throw new RowProblemError(`${said}: a name without a company or an address is nobody for certain.`);
  // What a deal or note of the same CRM calls by name and company is that person; a record of its own is asked about.
  const isJoined = maybe.length === 1 && (isReferenceAlone || world.namesakes === 'join');
  if (only && isJoined) {
    fillContact(contacts, only, person, accountId);
    return { slot: only, isNamesake: !isReferenceAlone };
  }
  return {
    slot: addContact(contacts, person, accountId, world.newId),
    isNamesake: maybe.length === 1 && !isReferenceAlone,
  };
}

const isOwn = ({ emails }: ImportPerson, { isRep }: JoinWorld): boolean => emails.some(isRep);

/** The deal that a note belongs to: only one that is known for certain. */
function dealOfNote({ deals }: Shelves, { deal }: ImportRow, side: Parameters<typeof findDeals>[2]) {
  const found = deal ? findDeals(deals, deal, side) : [];
  return found.length === 1 ? found[0] : undefined;
}

/** Brings the rows of one export together with what is stored, row by row; whatever is unclear becomes a problem. */
export function joinRows(rows: readonly ImportRow[], world: JoinWorld): Joined {
  const shelves = shelvesOf(world);
  const notes = new Map<string, NoteContent>();
  const taken = new Set<Slot<DealContent>>();
  const seen = { contacts: new Set<AnySlot>(), accounts: new Set<AnySlot>(), deals: new Set<AnySlot>() };
  const repeated = { contacts: 0, accounts: 0, deals: 0, notes: 0 };
  const problems: RowProblem[] = [];
  let namesakes = 0;

  const countAgain = (kind: keyof typeof seen, slot: AnySlot) => {
    if (seen[kind].has(slot)) repeated[kind] += 1;
    seen[kind].add(slot);
  };
  const sameOf = (kind: keyof typeof seen) =>
    [...seen[kind]].filter(({ isNew, isChanged }) => !isNew && !isChanged).length;

  const joinNote = (
    row: ImportRow,
    contactIds: readonly ContactId[],
    accountId: NoteContent['accountId'],
  ) => {
    const { note } = row;
    if (!note) return;
    const deal = dealOfNote(shelves, row, { accountId, contactIds });
    const ofDeal = deal?.row.contactIds ?? [];
    const contactId = contactIds[0] ?? (ofDeal.length === 1 ? ofDeal[0] : undefined);
    if (contactId === undefined)
      throw new RowProblemError('Its note names no person for certain, so nobody would find it again.');
    const key = JSON.stringify([contactId, Math.floor(note.at / 60_000), note.text]);
    if (notes.has(key)) repeated.notes += 1;
    else
      notes.set(key, {
        ...note,
        source: 'crm',
        contactId,
        contactIds: [...new Set([contactId, ...contactIds])].slice(0, 500),
        accountId,
        dealId: deal?.row.id,
      });
  };

  const join = (row: ImportRow) => {
    const isReference = row.deal !== undefined || row.note !== undefined;
    const people = row.people.filter((person) => !isOwn(person, world));
    if (people.length < row.people.length && people.length === 0 && !row.deal)
      throw new RowProblemError('This is your own address.');
    const hasOwner = people.length > 0 || !row.note;
    const account =
      row.account && hasOwner ? joinAccount(shelves.accounts, row.account, world.newId) : undefined;
    const slots = people.flatMap((person) => {
      try {
        const { slot, isNamesake } = joinPerson(shelves, world, person, { account, isReference });
        if (isNamesake) namesakes += 1;
        if (!isReference) countAgain('contacts', slot);
        return [slot];
      } catch (error) {
        // A deal is worth having without one of its people; a note that nobody finds again is not.
        if (!row.deal || row.note || !(error instanceof RowProblemError)) throw error;
        const words = `${error.message} The deal comes in without this person.`;
        problems.push({ row: row.row, words, isPart: true });
        return [];
      }
    });
    const contactIds = slots.map((slot) => slot.row.id);
    const accountId = account?.row.id ?? (slots.length === 1 ? slots[0]?.row.accountId : undefined);
    if (row.note) return joinNote(row, contactIds, accountId);
    if (!row.deal) {
      if (people.length > 0) return;
      if (!account) throw new RowProblemError(row.account ? 'Several companies have this name.' : nameless);
      return countAgain('accounts', account);
    }
    const side = { accountId, contactIds };
    const deal = joinDeal(shelves.deals, taken, { said: row.deal, side, now: world.now, newId: world.newId });
    if (!deal) throw new RowProblemError('The deal has no name.');
    countAgain('deals', deal);
  };

  for (const row of rows) {
    try {
      join(row);
    } catch (error) {
      if (!(error instanceof RowProblemError)) throw error;
      problems.push({ row: row.row, words: error.message });
    }
  }
  const { accounts, contacts, deals } = shelves;
  return {
    accounts: accounts.slots,
    contacts: contacts.slots,
    deals: deals.slots,
    notes: [...notes.values()],
    problems,
    namesakes,
    repeated,
    same: { contacts: sameOf('contacts'), accounts: sameOf('accounts'), deals: sameOf('deals') },
  };
}
