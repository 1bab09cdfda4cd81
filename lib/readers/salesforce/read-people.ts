import type { PagePerson } from '../../core/contract/read.ts';
import type { FlatPage } from '../dom/deep-query.ts';
import { findAll, lineOf } from '../dom/page.ts';
import { personOf, uniquePeople } from '../dom/people.ts';
import { emailIn } from '../dom/record-values.ts';
import { type RecordAddress, recordInLink } from './record-address.ts';
import { salesforceRules } from './selectors.ts';

/** The contacts in the record's own list of them, each with the address in the same row; none where it is not on the page. */
export function relatedPeople(
  { page, root }: FlatPage,
  list: 'contactRoles' | 'contacts',
  record: RecordAddress,
): PagePerson[] {
  const headings = findAll(page, 'people', root, salesforceRules[list]);
  const own = headings.filter((heading) => recordInLink(heading)?.id === record.id);
  const cards = new Set(own.map((heading) => heading.closest('article')));
  const people = [...cards].flatMap((card) =>
    [...(card?.querySelectorAll('a[href]') ?? [])].filter(page.isVisible).flatMap((link) => {
      const linked = recordInLink(link);
      if (linked?.type !== 'Contact' || linked.isRelated) return [];
      const row = link.closest('tr, li, [role="row"]');
      const person = personOf(lineOf(page, link), row && emailIn(page, row));
      return person ? [person] : [];
    }),
  );
  if (people.length === 0) delete page.found.people;
  return uniquePeople(people);
}
