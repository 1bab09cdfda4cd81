import type { PagePerson } from '../../core/contract/read.ts';
import type { Page } from '../dom/page.ts';
import { parseAddresses, uniquePeople } from '../dom/people.ts';
import { anySelector } from '../dom/rule.ts';
import { cleanText } from '../dom/text.ts';
import { composeRules } from './compose-selectors.ts';
import { peopleIn, personIn } from './hooks.ts';
import { isWritten } from './walls.ts';

export type Recipients = { to: PagePerson[]; cc: PagePerson[]; bcc: PagePerson[] };
type Field = keyof Recipients;
type Entry = { element: Element; person: PagePerson; rule: string };

const mostRecipients = 200;

/** To whom a draft goes: chips of the new or the old form, typed addresses, or the line that stands for folded fields. */
export function recipientsOf(page: Page, root: Element): Recipients {
  // The chips behind the line are hidden then, but not out of date.
  const line = peopleIn(page, 'compose.collapsed', root, composeRules.collapsed);
  const to = fieldOf(page, root, 'to', line);
  const cc = fieldOf(page, root, 'cc', line);
  const bcc = fieldOf(page, root, 'bcc', line);
  // Without chips nobody knows who is copied; the line begins with the receivers.
  const isLineOnly = to.length + cc.length + bcc.length === 0;
  return { to: isLineOnly ? line.slice(0, mostRecipients) : to, cc, bcc };
}

function fieldOf(page: Page, root: Element, field: Field, line: PagePerson[]): PagePerson[] {
  const inLine = new Set(line.map(({ email }) => email));
  const entries = [...root.querySelectorAll(`[name="${field}"]`)]
    .filter((row) => !isWritten(row))
    .flatMap((row) => [...chipsIn(page, row, field), ...typedIn(row)])
    .filter(({ element, person }) => inLine.has(person.email) || page.isVisible(element));
  if (entries[0]) page.found[`compose.${field}`] = entries[0].rule;
  return uniquePeople(entries.map(({ person }) => person)).slice(0, mostRecipients);
}

/** A row of the new form holds its chips; one of the old form is the textarea beside them. */
function chipsIn(page: Page, row: Element, field: Field): Entry[] {
  const scope = row.nodeName === 'TEXTAREA' ? row.closest('tr') : row;
  const isOffered = isOfferedIn(row);
  const chips: Element[] = [];
  for (const chip of scope?.querySelectorAll(anySelector(composeRules.chip)) ?? [])
    if (chips.at(-1)?.contains(chip) !== true && !isOffered(chip) && !isWritten(chip)) chips.push(chip);
  return chips.flatMap((element) => {
    const person = personIn(page, `compose.${field}`, element);
    if (!person) return [];
    const rule = composeRules.chip.find(({ selector }) => element.matches(selector));
    return [{ element, person, rule: rule?.name ?? '' }];
  });
}

/**
 * What a field offers while an address is typed is nobody's choice yet: its input names that list, and it stands
 * behind the list of the chips. An open list that is not to be found may be any.
 */
function isOfferedIn(row: Element): (chip: Element) => boolean {
  const offers: Element[] = [];
  for (const input of typingFields(row)) {
    const name = input.getAttribute('aria-controls') || input.getAttribute('aria-owns') || '';
    offers.push(...[...row.querySelectorAll('[id]')].filter(({ id }) => id === name));
    const isOpen = name !== '' && input.getAttribute('aria-expanded') === 'true';
    if (isOpen && row.ownerDocument.getElementById(name) === null) return () => true;
  }
  const chosen = [...row.querySelectorAll('[role="listbox"]')].find((list) => !offers.includes(list));
  return (chip) =>
    offers.some((list) => list.contains(chip)) || (chosen !== undefined && !chosen.contains(chip));
}

/**
 * Addresses that stand in the field as text. While the cursor is in it the last one is not finished: `ana@big.co` may
 * become `ana@big.com`.
 */
function typedIn(row: Element): Entry[] {
  return typingFields(row).flatMap((element) => {
    const text = cleanText(element.value);
    const isTyping = element.ownerDocument.activeElement === element;
    const people = parseAddresses(isTyping ? text.replace(/[^,;]*$/, '') : text);
    return people.map((person) => ({ element, person, rule: composeRules.typing[0].name }));
  });
}

type TypingField = HTMLInputElement | HTMLTextAreaElement;

/** Where an address is being typed: beside the chips, in the same cell. */
function typingFields(row: Element): TypingField[] {
  if (row.nodeName === 'TEXTAREA') return [row as HTMLTextAreaElement];
  const rows = row.parentElement?.querySelectorAll('[name="to"], [name="cc"], [name="bcc"]') ?? [];
  const isAlone = [...rows].every((other) => other.getAttribute('name') === row.getAttribute('name'));
  const scope = (isAlone && row.parentElement) || row;
  return [...scope.querySelectorAll<TypingField>(anySelector(composeRules.typing))];
}
