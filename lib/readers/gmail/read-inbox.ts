import type { PagePerson } from '../../core/contract/read.ts';
import type { Page } from '../dom/page.ts';
import { personOf } from '../dom/people.ts';
import { anySelector } from '../dom/rule.ts';
import { hooksIn } from './hooks.ts';
import { gmailRules } from './selectors.ts';
import { isWritten } from './walls.ts';

/** That it is a list shows in its first rows. */
const mostRows = 50;
/** More than a page of Gmail has; whoever asks looks at the first fifty. */
const mostPeople = 200;

/**
 * Who stands in the list, up to the cap, or null where no list is shown. Split panes have two or three rows for each
 * thread. A list may have thousands of rows and few people, so each address is looked at once.
 */
export function readInbox(page: Page): PagePerson[] | null {
  const rows = hooksIn(page, 'inbox.rows', page.document, gmailRules.row, mostRows);
  if (rows.length === 0) return null;
  const people = new Map<string, PagePerson>();
  for (const element of page.document.querySelectorAll(anySelector(gmailRules.rowPerson))) {
    const address = element.getAttribute('email') ?? '';
    if (people.has(address) || isWritten(element) || !page.isVisible(element)) continue;
    const person = personOf(element.getAttribute('name'), address);
    if (!person?.email) continue;
    people.set(address, person);
    page.found['inbox.people'] ??=
      gmailRules.rowPerson.find(({ selector }) => element.matches(selector))?.name ?? '';
    if (people.size >= mostPeople) break;
  }
  return [...people.values()];
}
