import { crmSites } from '../../lib/core/model/crm-sites.ts';
import type { PagePerson, PageSnapshot } from '../../lib/core/contract/read.ts';
import { wrongRecord } from './wrong-record.ts';

const emailsOf = (people: readonly PagePerson[] = []) =>
  people.flatMap(({ email }) => (email ? [email] : []));
const addressees = ({ composes = [] }: PageSnapshot) =>
  composes.flatMap(({ to, cc, bcc = [] }) => [...to, ...cc, ...bcc]);
const messagesOf = ({ thread }: PageSnapshot) => thread?.messages ?? [];

/** Everybody that a reading names wrongly, against what the whole page says. Nothing is fine; somebody else is not. */
export function wrongs(read: PageSnapshot, whole: PageSnapshot): string[] {
  const known = [...whole.people, ...(whole.contact ? [whole.contact] : [])];
  const participants = [
    ...messagesOf(whole).flatMap(({ from, to }) => [from, ...to]),
    ...(whole.event?.attendees ?? []),
    { email: whole.event?.organizer },
  ];
  return [
    ...wrongContact(read, whole, known),
    ...wrongDrafts(read, whole),
    ...wrongMessages(read, whole),
    ...(read.page === whole.page ? emailsOf(read.people) : []).filter(
      // Where the page no longer says which addresses are the rep's own, such a one is in it all the same.
      (email) => !emailsOf([...known, ...participants]).includes(email),
    ),
    ...(crmSites.some(({ id }) => id === whole.app) ? wrongRecord(read, whole) : []),
  ];
}

function wrongContact({ contact }: PageSnapshot, whole: PageSnapshot, known: PagePerson[]): string[] {
  if (!contact) return [];
  // By the address where both have one: the name beside it is only what the page calls them.
  const isKnown = known.some(({ name, email }) =>
    contact.email && email ? contact.email === email : !contact.name || !name || contact.name === name,
  );
  if (!isKnown) return [`contact ${JSON.stringify(contact)}`];
  return !whole.contact && whole.people.length === 0 ? ['a contact where there is none'] : [];
}

/** A draft's recipients are its own where its key says which draft it is, else somebody's on the page. */
function wrongDrafts(read: PageSnapshot, whole: PageSnapshot): string[] {
  const all = emailsOf(addressees(whole));
  return (read.composes ?? []).flatMap((draft) => {
    const same = whole.composes?.find(({ key }) => key !== undefined && key === draft.key);
    const right = same ? emailsOf([...same.to, ...same.cc, ...(same.bcc ?? [])]) : all;
    return emailsOf([...draft.to, ...draft.cc, ...(draft.bcc ?? [])])
      .filter((email) => !right.includes(email))
      .map((email) => `recipient ${email}`);
  });
}

function wrongMessages(read: PageSnapshot, whole: PageSnapshot): string[] {
  const all = messagesOf(whole).flatMap(({ from, to }) => emailsOf([from, ...to]));
  return messagesOf(read).flatMap(({ id, from, to }) => {
    const same = messagesOf(whole).find((message) => message.id !== undefined && message.id === id);
    const wrongWriter = emailsOf([from]).filter((email) =>
      same ? email !== same.from.email : !all.includes(email),
    );
    const wrongTo = emailsOf(to).filter((email) => !(same ? emailsOf(same.to) : all).includes(email));
    return [...wrongWriter.map((email) => `writer ${email}`), ...wrongTo.map((email) => `sent to ${email}`)];
  });
}

/** How many of the people, drafts and facts of a record of the whole page a reading lacks. */
export function missing(read: PageSnapshot, whole: PageSnapshot): number {
  const lacks = (mine: string[], theirs: string[]) => theirs.filter((email) => !mine.includes(email)).length;
  return (
    lacks(emailsOf(addressees(read)), emailsOf(addressees(whole))) +
    lacks(emailsOf(read.people), emailsOf(whole.people)) +
    (['contact', 'account', 'deal'] as const).filter((part) => whole[part] && !read[part]).length
  );
}
