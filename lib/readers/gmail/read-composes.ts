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
  return {
    kind: kindOf(page, root),
    to: isLineOnly ? collapsed.slice(0, mostRecipients) : to,
    cc,
    subject: subjectOf(page, root),
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

function recipients(
  page: Page,
  root: Element,
  field: 'to' | 'cc' | 'bcc',
  collapsed: PagePerson[],
): PagePerson[] {
  const shown = new Set(collapsed.map(({ email }) => email));
  const people: PagePerson[] = [];
  const add = (element: Element, person: PagePerson | null | undefined, rule: string) => {
    if (!person?.email || !(page.isVisible(element) || shown.has(person.email))) return;
    people.push(person);
    page.found[`compose.${field}`] ??= rule;
  };
  for (const row of root.querySelectorAll(`[name="${field}"]`)) {
    for (const { name, selector } of composeRules.chip) {
      for (const chip of row.querySelectorAll(selector)) {
        add(chip, chipPerson(chip), name);
      }
    }
    const line = row.closest('tr');
    if (row.nodeName === 'TEXTAREA' && line) {
      for (const { name, selector } of composeRules.oldChip) {
        for (const input of line.querySelectorAll<HTMLInputElement>(selector)) {
          const chip = input.parentElement;
          if (chip) add(chip, parseAddresses(cleanText(input.value))[0], name);
        }
      }
    }
    for (const input of typedFields(row)) {
      for (const person of parseAddresses(cleanText(input.value))) add(input, person, 'gmail/chip-typed');
    }
  }
  return uniquePeople(people).slice(0, mostRecipients);
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
  if (subject !== '' || root.querySelector(seen.selector)) return subject;
  // An inline reply shows no subject: its hidden field has it.
  const hidden = cleanText(root.querySelector<HTMLInputElement>(twin.selector)?.value, textLength);
  if (hidden !== '') page.found['compose.subject'] = twin.name;
  return hidden;
}

function kindOf(page: Page, root: Element): Compose['kind'] {
  const [forward] = findAll(page, 'compose.kind', root, composeRules.forward);
  if (forward) return 'forward';
  const reply = composeRules.reply.find(({ selector }) => root.querySelector(selector));
  const isInline = root.closest('.ip, [data-message-id]') !== null;
  if (!reply && !isInline) return 'new';
  page.found['compose.kind'] = reply?.name ?? 'gmail/compose-inline';
  return 'reply';
}
