import type { PagePerson } from '../../core/contract/read.ts';
import type { Page } from '../dom/page.ts';
import { mostPeople, personOf } from '../dom/people.ts';
import { gmailRules } from './selectors.ts';

/**
 * Who stands in the list, up to the cap, or null where no list is shown. Split panes have two or three rows for each
 * thread. A list may have thousands of rows and few people, so each address is looked at once.
 */
export function readInbox(page: Page): PagePerson[] | null {
  const [row] = gmailRules.row;
  const [name] = gmailRules.rowPerson;
  const isList = [...page.document.querySelectorAll(row.selector)].some(page.isVisible);
  if (!isList) return null;
  page.found['inbox.rows'] = row.name;
  const people = new Map<string, PagePerson>();
  for (const element of page.document.querySelectorAll(name.selector)) {
    const address = element.getAttribute('email') ?? '';
    if (people.has(address) || !page.isVisible(element)) continue;
    const person = personOf(element.getAttribute('name'), address);
    if (person?.email) people.set(address, person);
    if (people.size >= mostPeople * 2) break;
  }
  if (people.size > 0) page.found['inbox.people'] = name.name;
  return [...people.values()];
}
