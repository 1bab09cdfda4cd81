import type { Contact } from '../model/entities.ts';
import type { ContactId } from '../model/ids.ts';

/**
 * Of several people who may be meant, the one with whom was last spoken or written (`lastAt`, epoch ms); nobody where
 * two were last at the same moment, or where nobody was: then it is asked.
 */
export function whoForDeal<Person extends Pick<Contact, 'id'>>(
  people: readonly Person[],
  lastAt: ReadonlyMap<ContactId, number>,
): Person | undefined {
  const spoken = people.filter(({ id }) => lastAt.has(id));
  const latest = Math.max(...spoken.map(({ id }) => lastAt.get(id) ?? 0));
  const [last, ...others] = spoken.filter(({ id }) => lastAt.get(id) === latest);
  return others.length === 0 ? last : undefined;
}
