import type { PagePerson, PageSnapshot } from '../../core/contract/read.ts';
import { type Page, findAll, findValue } from '../dom/page.ts';
import { anySelector } from '../dom/rule.ts';
import { emailOf, parseAddresses, personOf, uniquePeople } from '../dom/people.ts';
import { bodyLength, cleanText, textLength } from '../dom/text.ts';
import { composeRules } from './compose-selectors.ts';
import { messageText } from './message-text.ts';

export type Compose = NonNullable<PageSnapshot['composes']>[number];

const mostComposes = 20;
const mostRecipients = 200;

/** Every open draft that can be seen; minimised ones are hidden. Frames around frames are left out. */
export function readComposes(page: Page): Compose[] {
  const anchors = [...page.document.querySelectorAll(anySelector(composeRules.anchor))].filter(
    page.isVisible,
  );
  const frames = new Set(anchors.map((anchor) => anchor.closest(anySelector(composeRules.root))));
  const roots = [...frames].filter((frame) => frame !== null);
  return roots
    .filter((root) => !roots.some((other) => other !== root && root.contains(other)))
    .slice(0, mostComposes)
    .map((root) => readCompose(page, root));
}

function readCompose(page: Page, root: Element): Compose {
  page.found['compose.root'] = composeRules.root.find(({ selector }) => root.matches(selector))?.name ?? '';
  const [body] = [...root.querySelectorAll('[g_editable="true"]')].filter(page.isVisible);
  const collapsed = collapsedRecipients(page, root);
  const to = recipients(page, root, 'to', collapsed);
  const cc = recipients(page, root, 'cc', collapsed);
  const bcc = recipients(page, root, 'bcc', collapsed);
  // Without chips nobody knows who is copied; the line begins with the receivers.
  const isLineOnly = to.length + cc.length + bcc.length === 0;
  const subject = subjectOf(page, root);
  return {
    kind: kindOf(page, root, subject),
    to: isLineOnly ? collapsed.slice(0, mostRecipients) : to,
    cc,
    subject,
    text: body ? messageTextOf(page, body) : '',
  };
}

function messageTextOf(page: Page, body: Element): string {
  page.found['compose.text'] = 'gmail/compose-editable';
  if (body.nodeName !== 'TEXTAREA') return messageText(body, page.isVisible);
  const { value } = body as HTMLTextAreaElement;
  return typeof value === 'string' ? value.slice(0, bodyLength).trim() : '';
}

/** The line that stands for the folded-up fields: then the chips themselves are hidden, but not out of date. */
function collapsedRecipients(page: Page, root: Element): PagePerson[] {
  return findAll(page, 'compose.collapsed', root, composeRules.collapsed).flatMap((element) => {
    const person = personOf(element.getAttribute('name'), element.getAttribute('email'));
    return person?.email ? [person] : [];
  });
}

type Entry = { element: Element | null; person: PagePerson | null; rule: string };

function recipients(
  page: Page,
  root: Element,
  field: 'to' | 'cc' | 'bcc',
  collapsed: PagePerson[],
): PagePerson[] {
  const inLine = new Set(collapsed.map(({ email }) => email));
  const entries = [...root.querySelectorAll(`[name="${field}"]`)]
    .flatMap((row) => [...chipsIn(row), ...oldChipsIn(row), ...typedIn(row)])
    .filter(
      ({ element, person }) =>
        person?.email && (inLine.has(person.email) || (element && page.isVisible(element))),
    );
  if (entries[0]) page.found[`compose.${field}`] = entries[0].rule;
  return uniquePeople(entries.flatMap(({ person }) => person ?? [])).slice(0, mostRecipients);
}

function chipsIn(row: Element): Entry[] {
  return composeRules.chip.flatMap(({ name, selector }) =>
    [...row.querySelectorAll(selector)].map((chip) => ({
      element: chip,
      person: chipPerson(chip),
      rule: name,
    })),
  );
}

function oldChipsIn(row: Element): Entry[] {
  const [{ name, selector }] = composeRules.oldChip;
  const inputs =
    row.nodeName === 'TEXTAREA' ? row.closest('tr')?.querySelectorAll<HTMLInputElement>(selector) : [];
  return [...(inputs ?? [])].map((input) => ({
    element: input.parentElement,
    person: parseAddresses(cleanText(input.value))[0] ?? null,
    rule: name,
  }));
}

function typedIn(row: Element): Entry[] {
  return typedFields(row).flatMap((element) =>
    parseAddresses(cleanText(element.value)).map((person) => ({ element, person, rule: 'gmail/chip-typed' })),
  );
}

/** A typed address has no name, and stands where the name would. */
function chipPerson(chip: Element): PagePerson | null {
  const name = chip.getAttribute('data-name');
  return personOf(name, emailOf(chip.getAttribute('data-hovercard-id')) || name);
}

/** Where an address is being typed: beside the chips, in the same cell. */
function typedFields(row: Element): (HTMLInputElement | HTMLTextAreaElement)[] {
  if (row.nodeName === 'TEXTAREA') return [row as HTMLTextAreaElement];
  const cell = row.parentElement;
  const scope = cell?.querySelectorAll('[name="to"], [name="cc"], [name="bcc"]').length === 1 ? cell : row;
  return [...scope.querySelectorAll<HTMLInputElement>('input[peoplekit-id], input.agP')];
}

function subjectOf(page: Page, root: Element): string {
  const [seen, twin] = composeRules.subject;
  const subject = findValue(page, 'compose.subject', root, [seen], (element) =>
    cleanText((element as HTMLInputElement).value, textLength),
  );
  if (subject !== '' || [...root.querySelectorAll(seen.selector)].some(page.isVisible)) return subject;
  // An inline reply shows no subject: its hidden field has it.
  const hidden = cleanText(root.querySelector<HTMLInputElement>(twin.selector)?.value, textLength);
  if (hidden !== '') page.found['compose.subject'] = twin.name;
  return hidden;
}

/** Gmail sets "Fwd:" in every language, and "Re:" before it where a forwarded mail is answered. */
function kindOf(page: Page, root: Element, subject: string): Compose['kind'] {
  const [forward] = findAll(page, 'compose.kind', root, composeRules.forward);
  if (forward) return 'forward';
  if (/^fwd?:/i.test(subject)) {
    page.found['compose.kind'] = 'gmail/compose-fwd';
    return 'forward';
  }
  const reply = composeRules.reply.find(({ selector }) => root.querySelector(selector));
  const isInline = root.closest('.ip, [data-message-id]') !== null;
  if (!reply && !isInline) return 'new';
  page.found['compose.kind'] = reply?.name ?? 'gmail/compose-inline';
  return 'reply';
}
