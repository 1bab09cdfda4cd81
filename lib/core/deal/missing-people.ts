import type { Evidence } from '../contract/suggest.ts';
import { foldName, nameWords } from '../model/fold-name.ts';

/** Somebody with a say whom the notes name, by name or by role alone ("your CFO"). */
type Named = { name: string; evidence: Evidence[] };

/** A name or a title of somebody who is on the deal. */
export type KnownPerson = { name?: string | undefined; title?: string | undefined };

/** "your CFO" is a role; what is left of it is the role itself. */
const ofRole = /^your\s+/i;

/**
 * Those whom the notes give a say and who are not among the people of a deal (R21). Cautious: somebody who shares one word
 * of a name, or the role, with a person of the deal is taken for that person.
 */
export function missingPeople(named: readonly Named[], known: readonly KnownPerson[]): Named[] {
  const names = new Set(known.flatMap(({ name = '' }) => nameWords(name)));
  const titles = known.map(({ title = '' }) => foldName(title));
  return named
    .filter(({ name }) => {
      const role = ofRole.test(name) ? foldName(name.replace(ofRole, '')) : undefined;
      if (role === undefined) return !nameWords(name).some((word) => names.has(word));
      return !titles.some((title) => title.includes(role));
    })
    .map(({ name, evidence }) => ({ name: name.replace(ofRole, ''), evidence }));
}
