import type { Account, Contact } from '../model/entities.ts';
import { normalizeDomain } from '../model/email-address.ts';
import type { PageSnapshot } from '../contract/read.ts';
import { isSameName } from './is-same-name.ts';
import { isWithinDomain } from './own-addresses.ts';
import type { Person } from './page-people.ts';

type Fits = { person: Person | undefined; exact: readonly Contact[]; named: readonly Contact[] };
export type RecordMatch = { contact?: Contact; ask?: Contact; linked: Contact[] };

export const holdsKey = (row: { crmKeys?: string[] | undefined }, key: string | undefined): boolean =>
  key !== undefined && row.crmKeys?.includes(key) === true;

/** Nothing on the page speaks against a link: it says nobody yet, or the name or an address is this person's. */
function agrees({ name, emails }: Contact, person: Person | undefined): boolean {
  if (!person?.email && !person?.name) return true;
  return (person.email !== undefined && emails.includes(person.email)) || isSameName(name, person.name ?? '');
}

/**
 * Whose record is open. A link that was made counts where the page does not contradict it; then the address; name and
 * company only raise a question, and so does a link that the page contradicts: nobody's notes are shown on that.
 */
export function matchRecord(linked: Contact[], { person, exact, named }: Fits): RecordMatch {
  if (linked.length > 0) {
    const agreeing = linked.filter((contact) => agrees(contact, person));
    const [contact, ...others] = agreeing;
    if (contact) return others.length > 0 ? { linked } : { contact, linked };
    return { ask: linked[0], linked };
  }
  if (exact.length > 0) return { contact: exact.length === 1 ? exact[0] : undefined, linked };
  return { ask: named.length === 1 ? named[0] : undefined, linked };
}

/** The account whose record is open, unless the page calls it by another name and another domain. */
export function linkedAccount(
  { account: said }: PageSnapshot,
  accounts: readonly Account[],
  key: string | undefined,
): Account | undefined {
  const linked = accounts.filter((account) => holdsKey(account, key));
  const domain = normalizeDomain(said?.domain ?? '');
  const agreeing = linked.filter(
    ({ name, domains }) =>
      said === undefined ||
      isSameName(name, said.name) ||
      domains.some((own) => domain !== '' && isWithinDomain(domain, own)),
  );
  return agreeing.length === 1 ? agreeing[0] : undefined;
}
