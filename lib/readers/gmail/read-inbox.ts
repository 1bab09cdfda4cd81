import type { PagePerson } from '../../core/contract/read.ts';
import type { Page } from '../dom/page.ts';
import { mostPeople, personOf } from '../dom/people.ts';
import { anySelector } from '../dom/rule.ts';
import { gmailRules } from './selectors.ts';
import { isWritten } from './walls.ts';

/**
 * Who stands in the list, up to the cap, or null where no list is shown. Split panes have two or three rows for each
 * thread. A list may have thousands of rows and few people, so each address is looked at once.
 */
export function readInbox(page: Page): PagePerson[] | null {
  const isSeen = (element: Element) => !isWritten(element) && page.isVisible(element);
  const way = gmailRules.row.find(({ selector }) => hasAny(page.document.querySelectorAll(selector), isSeen));
  if (!way) return null;
  page.found['inbox.rows'] = way.name;
  const people = new Map<string, PagePerson>();
  for (const element of page.document.querySelectorAll(anySelector(gmailRules.rowPerson))) {
    const address = element.getAttribute('email') ?? '';
    if (people.has(address) || !isSeen(element)) continue;
    const person = personOf(element.getAttribute('name'), address);
    if (!person?.email) continue;
    people.set(address, person);
    page.found['inbox.people'] ??=
      gmailRules.rowPerson.find(({ selector }) => element.matches(selector))?.name ?? '';
    if (people.size >= mostPeople * 2) break;
  }
  return [...people.values()];
}

/** Without a list of all of them: the page may have thousands. */
function hasAny(elements: Iterable<Element>, isWanted: (element: Element) => boolean): boolean {
  for (const element of elements) if (isWanted(element)) return true;
  return false;
}
