import type { PagePerson } from '../../core/contract/read.ts';
import { type Page, findAll } from '../dom/page.ts';
import { mostPeople, personOf } from '../dom/people.ts';
import { gmailRules } from './selectors.ts';

/** Who stands in the list, up to the cap, or null where no list is shown. Split panes have two or three rows for each thread. */
export function readInbox(page: Page): PagePerson[] | null {
  const rows = findAll(page, 'inbox.rows', page.document, gmailRules.row);
  if (rows.length === 0) return null;
  const people = new Map<string, PagePerson>();
  for (const row of rows) {
    for (const element of row.querySelectorAll(gmailRules.rowPerson[0].selector)) {
      const person = personOf(element.getAttribute('name'), element.getAttribute('email'));
      if (person?.email && !people.has(person.email)) people.set(person.email, person);
    }
    if (people.size >= mostPeople * 2) break;
  }
  if (people.size > 0) page.found['inbox.people'] = gmailRules.rowPerson[0].name;
  return [...people.values()];
}
