import type { PagePerson, PageSnapshot } from '../contract/read.ts';
import type { Self } from '../contract/shared.ts';
import { normalizeEmail } from '../model/email-address.ts';
import { foldName } from '../model/fold-name.ts';
import { ownAddresses } from './own-addresses.ts';

/** Somebody whom the page names, as far as it does; addresses in stored form. */
export type Person = PagePerson & { title?: string; phone?: string };

/**
 * The people of a page without the rep and colleagues, each address, or else each name, once. `foremost` are those whom
 * the page is about for certain: the record that is open, or whom a draft is to.
 */
export function pagePeople(snapshot: PageSnapshot, self: Self): { foremost: Person[]; others: Person[] } {
  const { contact, composes = [], thread, event, people } = snapshot;
  const messages = (thread?.messages ?? []).toReversed();
  const seen = new Map<string, Person>();
  const record = contact ? [contact] : [];
  const foremost = add(seen, self, record.length > 0 ? record : composes.flatMap((compose) => compose.to));
  const others = add(seen, self, [
    ...composes.flatMap((compose) => [...compose.to, ...compose.cc]),
    ...messages.flatMap((message) => [message.from, ...message.to]),
    ...(event?.attendees ?? []).map(({ name, email }) => ({ name, email })),
    ...people,
  ]);
  return { foremost, others };
}

/** Adds those who are new to `seen`, and returns them; a later mention only lends a missing name. */
function add(seen: Map<string, Person>, self: Self, people: readonly Person[]): Person[] {
  const ownName = foldName(self.name ?? '');
  const { isOwn } = ownAddresses(self);
  const added: Person[] = [];
  for (const { email, ...said } of people) {
    const address = email?.includes('@') ? normalizeEmail(email) : undefined;
    const name = foldName(said.name ?? '');
    if (address ? isOwn(address) : name === '' || name === ownName) continue;
    const known = seen.get(address ?? name);
    if (known === undefined) {
      const person = { ...said, ...(address ? { email: address } : {}) };
      seen.set(address ?? name, person);
      added.push(person);
    } else known.name ||= said.name;
  }
  return added;
}
