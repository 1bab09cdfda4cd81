import type { PagePerson, PageSnapshot } from '../contract/read.ts';
import type { Self } from '../contract/shared.ts';
import { ownAddresses } from '../matching/own-addresses.ts';
import { normalizeEmail } from '../model/email-address.ts';

type Compose = NonNullable<PageSnapshot['composes']>[number];

/** A draft that can be spoken of: the page gave it a key. */
export type Draft = Compose & { key: string };

/**
 * What a draft is to the contact on screen. `theirs`: it goes to them · `unaddressed`: to nobody yet · `other`: to
 * somebody else outside · `colleagues`, `many`, `automatic`: nobody is sold to in it.
 */
export type DraftStanding = 'theirs' | 'unaddressed' | 'other' | 'colleagues' | 'many' | 'automatic';

export type PlacedDraft = { draft: Draft; standing: DraftStanding };

/** `chosen` is missing where nobody can tell which of `drafts` is meant. */
export type OpenDrafts = { drafts: PlacedDraft[]; chosen?: PlacedDraft };

/** More people outside than this are no conversation any more, but a mailing. */
const mostPeople = 8;

const automatic =
  /^(?:(?:no|do[-_.]?not)[-_.]?reply\b.*|newsletters?|notifications?|mailer-daemon|bounces?\b.*|unsubscribe\b.*)$/;

const addressOf = ({ email }: PagePerson): string => (email ? normalizeEmail(email) : '');

/** Everybody in To and Cc, in stored form: to whom the panel says it writes. */
export const recipientsOf = ({ to, cc }: Pick<Draft, 'to' | 'cc'>): string[] =>
  [...to, ...cc].map(addressOf).filter((address) => address !== '');

/**
 * Whom a draft goes to, in a few words: the contact on screen where it is them, else a name or an address, and how many
 * more; empty where nobody stands in it yet.
 */
export function addresseeWords(
  { to, cc, bcc = [] }: Draft,
  contact?: { name: string; emails: readonly string[] },
): string {
  const people = to.length > 0 ? to : [...cc, ...bcc];
  const known = people.find((person) => contact?.emails.includes(addressOf(person)));
  const [first = known, ...others] = known ? [known, ...people.filter((one) => one !== known)] : people;
  if (!first) return '';
  const name = (known && contact?.name) || first.name || first.email || '';
  return others.length === 0 ? name : `${name} and ${others.length} more`;
}

function standingOf({ to, cc, bcc = [] }: Draft, emails: readonly string[], self: Self): DraftStanding {
  const { isOwn } = ownAddresses(self);
  const addresses = [...to, ...cc, ...bcc].map(addressOf).filter((address) => address !== '');
  if (addresses.length === 0) return 'unaddressed';
  const outside = (people: PagePerson[]) =>
    people.map(addressOf).filter((address) => address !== '' && !isOwn(address));
  const everybody = new Set(outside([...to, ...cc, ...bcc]));
  if (everybody.size === 0) return 'colleagues';
  if (everybody.size > mostPeople) return 'many';
  // Who is only copied is not who is written to, as long as somebody is.
  const addressees = outside(to).length > 0 ? outside(to) : [...everybody];
  if (addressees.some((address) => emails.includes(address))) return 'theirs';
  return addressees.every((address) => automatic.test(address.split('@')[0] ?? '')) ? 'automatic' : 'other';
}

type About = {
  /** The addresses of the contact on screen, in stored form; none where nobody is known. */
  emails: readonly string[];
  self: Self;
  /** The draft that was meant last, or was picked by hand; it counts while it stands on the page. */
  heldKey?: string | undefined;
};

/**
 * The drafts of a page, and which of them is meant: where the cursor is, else the one that was meant before, else the
 * only one, else the only one that goes to the contact on screen. Never a guess among several.
 */
export function openDrafts(composes: readonly Compose[], { emails, self, heldKey }: About): OpenDrafts {
  const drafts = composes.flatMap((compose): PlacedDraft[] => {
    const { key } = compose;
    if (key === undefined) return [];
    const draft = { ...compose, key };
    return [{ draft, standing: standingOf(draft, emails, self) }];
  });
  const held = drafts.find(({ draft, standing }) => draft.key === heldKey && standing !== 'other');
  const chosen =
    drafts.find(({ draft }) => draft.isFocused) ??
    held ??
    only(drafts) ??
    only(drafts.filter(({ standing }) => standing === 'theirs'));
  return { drafts, ...(chosen && { chosen }) };
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** Whether a line or a mail may go into a draft: it is to the contact on screen, or to nobody yet and they were picked. */
export const isWritable = ({ standing }: PlacedDraft, isPicked: boolean): boolean =>
  standing === 'theirs' || (standing === 'unaddressed' && isPicked);

/** What somebody from outside wrote last in a thread; empty where nobody did, or it is folded up. */
export function theirNewestWords(thread: PageSnapshot['thread'], self: Self): string {
  const { isOwn } = ownAddresses(self);
  const theirs = thread?.messages.findLast(
    ({ from, text }) => text !== '' && from.email && !isOwn(from.email),
  );
  return theirs?.text ?? '';
}
