import type { PagePerson, PageSnapshot } from '../../lib/core/contract/read.ts';
import { stranger } from './damage.ts';

/**
 * What a reading of a damaged CRM record says otherwise than the whole page does. Part of a text is fine, since a blow
 * may fall within it, and so is nothing; another deal, another company or somebody else's address is not.
 */
export function wrongRecord(read: PageSnapshot, whole: PageSnapshot): string[] {
  return [
    ...wrongIdentity(read, whole),
    ...wrongFields('contact', read.contact, contactsOf(whole, read.contact)),
    ...wrongAccount(read, whole),
    ...wrongFields('deal', read.deal, whole.deal),
    // Of a page whose app is no longer known everybody is listed who has an address there.
    ...(read.app === whole.app ? wrongPairs(read.people, whole) : []),
    ...(read.timeline ?? [])
      .filter(({ text }) => !whole.timeline?.some((entry) => isPartOf(text, entry.text)))
      .map(({ text }) => `timeline ${text.slice(0, 60)}`),
  ];
}

/** Kind and id are in the address. A page of an app that is known by its marks may turn into anybody's. */
function wrongIdentity(read: PageSnapshot, whole: PageSnapshot): string[] {
  if (read.app !== whole.app) return read.app === 'generic' ? [] : [`app ${read.app}`];
  const isOther = (['type', 'id', 'portal'] as const).some(
    (part) => read.record?.[part] !== undefined && read.record[part] !== whole.record?.[part],
  );
  return [
    ...(isOther ? [`record ${JSON.stringify(read.record)}`] : []),
    ...(read.page !== whole.page && read.page !== 'other' ? [`page ${read.page}`] : []),
  ];
}

type Fields = Record<string, string | undefined>;

function wrongFields(what: string, read: Fields | undefined, whole: Fields | undefined): string[] {
  return Object.entries(read ?? {})
    .filter(([name, value]) => !isPartOf(value, whole?.[name], name === 'email'))
    .map(([name, value]) => `${what}.${name} ${value}`);
}

/** One of two companies may be left where the page has both and names neither; and a company is written in two ways. */
function wrongAccount({ account }: PageSnapshot, whole: PageSnapshot): string[] {
  const [first] = wordsOf(whole.account?.name ?? account?.name ?? '');
  const isNamed = account?.name !== stranger.name && (!account || wordsOf(account.name)[0] === first);
  const { name: _name, ...rest } = account ?? {};
  return [
    ...(isNamed ? [] : [`account ${JSON.stringify(account)}`]),
    ...wrongFields('account', rest, whole.account),
  ];
}

/** The whole page's contact; where it has none because there are several, the one of them. */
function contactsOf(whole: PageSnapshot, contact: PageSnapshot['contact']): Fields | undefined {
  if (whole.contact || !contact) return whole.contact;
  return whole.people.find(({ name, email }) =>
    contact.email ? email === contact.email : name === contact.name,
  );
}

/** Each address still stands beside its own person; a name without one may be a colleague's. */
function wrongPairs(people: readonly PagePerson[], whole: PageSnapshot): string[] {
  const known = [...whole.people, ...(whole.contact ? [whole.contact] : [])];
  return people
    .filter(
      ({ name, email }) =>
        (email || name === stranger.name) &&
        !known.some((person) => isPartOf(email, person.email, true) && isPartOf(name, person.name ?? name)),
    )
    .map((person) => `person ${JSON.stringify(person)}`);
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}@]+/u).filter(Boolean);

function isPartOf(text: string | undefined, whole: string | undefined, isExact = false): boolean {
  if (text === undefined || text === whole) return true;
  if (whole === undefined || isExact) return false;
  const words = wordsOf(whole).map((word) => RegExp.escape(word));
  // A node doubled within a value runs two words into one.
  const isOfThem = new RegExp(`^(?:${words.join('|')})+$`, 'u');
  return wordsOf(text).every((word) => isOfThem.test(word));
}
