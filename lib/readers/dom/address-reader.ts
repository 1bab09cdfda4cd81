import type { PageKind, PageSnapshot } from '../../core/contract/read.ts';
import { couldBeAddressOf } from '../generic/name-match.ts';
import type { Reader } from '../read-options.ts';
import { type Page, lineOf, siteReader } from './page.ts';
import { personOf } from './people.ts';
import { emailIn, nameInTitle, valuesOf } from './record-values.ts';
import type { Rule, Rules } from './rule.ts';
import { cleanText, nameLength } from './text.ts';

export type AddressApp = {
  /** On path and hash, with the groups `type`, `id` and, where the host does not tell the customer, `portal`. */
  record: RegExp;
  /** The app's own record types. Others are records that are no concern of ours. */
  kinds: Readonly<Record<string, PageKind>>;
  /** On path and hash. */
  list: RegExp;
  /** What the app puts behind a record's name in the tab's title. */
  ending: (type: string) => RegExp;
};

/** The only hook of an app whose pages nobody has described. */
export const addressRules = (app: string) =>
  ({
    email: [{ name: `${app}/mailto`, selector: 'a[href^="mailto:" i]', source: 'HTML, RFC 6068' }],
  }) as const satisfies Rules;

/** ` | App`, ` - App` at the end of a title. */
export const appEnding = (name: string) => () => new RegExp(`\\s+[|–—·-]\\s+${name}\\s*$`, 'i');

/** The app's frame, where the rep and her menus stand, and what lies over the page. */
const frame =
  'nav, footer, body > header, dialog, [role="navigation"], [role="banner"], [role="contentinfo"], ' +
  '[role="dialog"], [role="menu"], [role="listbox"], [role="complementary"], aside';
/** Where others stand: lists, tables, what was written to and by them. */
const others =
  'table, ul, ol, article, blockquote, [role="grid"], [role="table"], [role="list"], [role="feed"], [role="log"]';

/**
 * A reader of a CRM by address, title and `mailto:` alone. Kind and id are the address's. The name is the title's, where
 * that is a record's title and the page shows the same name: while the next record loads, the title is still of the one
 * before. An address counts only where it can be this name's and no other stands beside it.
 */
export function addressReader(app: string, { record, kinds, list, ending }: AddressApp): Reader {
  return siteReader(app, (page) => {
    const path = page.url.pathname + page.url.hash;
    const { type = '', id = '', portal } = record.exec(path)?.groups ?? {};
    if (id === '') return { page: list.test(path) ? 'list' : 'other', people: [] };
    const kind = kinds[type] ?? 'other';
    const open = { page: kind, record: { type, id, ...(portal && { portal }) }, people: [] };
    const name = kind === 'other' ? '' : recordName(page, ending(type));
    return name === '' ? open : { ...open, ...readNamed(page, kind, name, app) };
  });
}

function readNamed(
  page: Page,
  kind: PageKind,
  name: string,
  app: string,
): Partial<Pick<PageSnapshot, 'contact' | 'account' | 'deal' | 'people'>> {
  const note = (field: string) => (page.found[field] = `${app}/document-title`);
  if (kind === 'account' || kind === 'deal') {
    note(`${kind}.name`);
    return { [kind]: { name } };
  }
  const person = personOf(name, emailOfName(page, name, addressRules(app).email));
  if (!person || !page.own.isOutside(person)) return {};
  note('contact.name');
  return { contact: person, people: [person] };
}

function recordName(page: Page, ending: RegExp): string {
  const name = nameInTitle(page, ending);
  return name !== '' && isShown(page, name) ? name : '';
}

const mostNodes = 50_000;
/** How many elements a name's words may be apart: `<h1><span>Ana</span> <span>Lima</span></h1>`. */
const mostLevels = 3;

/** Whether the name stands in the page by itself, outside the app's frame: as a text of its own, or typed in a field. */
function isShown(page: Page, name: string): boolean {
  const isPlace = (element: Element) => page.isVisible(element) && !element.closest(`${frame}, ${others}`);
  const fields = [...page.document.querySelectorAll<HTMLInputElement>('input, textarea')];
  if (
    fields.slice(0, mostNodes).some((field) => cleanText(field.value, nameLength) === name && isPlace(field))
  )
    return true;
  const walker = page.document.createTreeWalker(page.document.body, 4);
  for (let budget = mostNodes; budget > 0 && walker.nextNode(); budget -= 1) {
    const { currentNode: node } = walker;
    const text = cleanText(node.nodeValue, nameLength);
    if (text === '' || !name.startsWith(text)) continue;
    let element = node.parentElement;
    if (!element || !isPlace(element)) continue;
    for (let level = 0; element && level < mostLevels; level += 1, element = element.parentElement) {
      if (lineOf(page, element) === name) return true;
    }
  }
  return false;
}

/** The only address on the page, else the only one beside lists and mails; none that cannot be this person's. */
function emailOfName(page: Page, name: string, rules: readonly Rule[]): string {
  for (const foreign of [frame, `${frame}, ${others}`]) {
    const emails = valuesOf(page, 'contact.email', rules, { foreign, readOne: emailIn }).filter((email) =>
      page.own.isOutside({ email }),
    );
    const [email = '', ...more] = emails;
    if (more.length === 0 && couldBeAddressOf(name, email)) return email;
  }
  delete page.found['contact.email'];
  return '';
}
