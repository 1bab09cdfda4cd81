import type { PagePerson } from '../../core/contract/read.ts';
import { type Page, lineOf, noteConflict } from '../dom/page.ts';
import { emailOf, parseAddresses, personOf, uniquePeople } from '../dom/people.ts';
import { anySelector, type Rule } from '../dom/rule.ts';
import { cleanText } from '../dom/text.ts';
import { isWritten } from './walls.ts';

/**
 * What any of a field's ways finds, in the order of the page: seen, outside of what people wrote, and of nested hits
 * the outermost, at most `most`. The first way that hit is noted.
 */
export function hooksIn(
  page: Page,
  field: string,
  root: ParentNode,
  rules: readonly Rule[],
  most = Infinity,
): Element[] {
  const hits: Element[] = [];
  for (const element of root.querySelectorAll(anySelector(rules))) {
    if (hits.at(-1)?.contains(element) === true || isWritten(element) || !page.isVisible(element)) continue;
    if (hits.push(element) >= most) break;
  }
  const rule = rules.find(({ selector }) => hits.some((hit) => hit.matches(selector)));
  if (rule) page.found[field] = rule.name;
  return hits;
}

const addressed = '[email], [data-hovercard-id], [data-name], input[type="hidden" i]';

/**
 * The person whom an element names. Every attribute, form value and text of it that is an address is a way of its own:
 * where two of them differ nobody is named, and the disagreement is noted.
 */
export function personIn(page: Page, field: string, element: Element): PagePerson | null {
  const text = lineOf(page, element);
  const parts = [element, ...element.querySelectorAll(addressed)].filter((part) => !isWritten(part));
  const claims = parts.flatMap(addressesOf);
  const emails = new Set([emailOf(text), ...claims].filter(Boolean));
  if (emails.size > 1) {
    noteConflict(page, field);
    return null;
  }
  const name = element.getAttribute('name') || element.getAttribute('data-name') || nameIn(parts);
  const [email] = emails;
  // Whoever stands in a mail has an address: a name alone is another extension's, or half a page.
  return email === undefined ? null : personOf(name || text, email);
}

function addressesOf(part: Element): string[] {
  const attributes = ['email', 'data-hovercard-id', 'data-name'].map((name) =>
    emailOf(part.getAttribute(name)),
  );
  if (part.nodeName !== 'INPUT') return attributes;
  return parseAddresses(cleanText((part as HTMLInputElement).value)).map(({ email }) => email ?? '');
}

/** Old chips have the name in the value of the form's field: `Name <a@b>`. */
function nameIn(parts: Element[]): string | undefined {
  const field = parts.find(({ nodeName }) => nodeName === 'INPUT') as HTMLInputElement | undefined;
  return field && parseAddresses(cleanText(field.value))[0]?.name;
}

/** The people of all hits, each once; those on whom two ways disagree are left out. */
export function peopleIn(page: Page, field: string, root: ParentNode, rules: readonly Rule[]): PagePerson[] {
  return uniquePeople(
    hooksIn(page, field, root, rules).flatMap((element) => personIn(page, field, element) ?? []),
  );
}
