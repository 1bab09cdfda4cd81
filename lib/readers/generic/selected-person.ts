import type { PagePerson } from '../../core/contract/read.ts';
import { foldName } from '../../core/model/fold-name.ts';
import type { Page } from '../dom/page.ts';
import { emailOf } from '../dom/people.ts';
import { cleanText, nameLength } from '../dom/text.ts';
import { isAddressOf } from './name-match.ts';

/** Whom the rep marked before she asked: an address, or the name of exactly one of the people on the page. */
export function selectedPerson(page: Page, people: readonly PagePerson[]): PagePerson | undefined {
  const text = cleanText(page.selection, nameLength);
  const folded = foldName(text);
  if (folded === '') return undefined;
  const email = emailOf(text);
  if (email !== '')
    return page.own.isOutside({ email })
      ? (people.find((person) => person.email === email) ?? { email })
      : undefined;
  const [person, ...others] = people.filter(
    ({ name = '', email: theirs = '' }) => foldName(name) === folded || isAddressOf(text, theirs),
  );
  return person && others.length === 0 ? { name: text, ...person } : undefined;
}
