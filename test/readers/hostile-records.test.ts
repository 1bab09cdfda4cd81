import { describe, expect, it } from 'vitest';
import { type PageSnapshot, snapshotSchema } from '../../lib/core/contract/read.ts';
import { normalizeEmail } from '../../lib/core/model/email-address.ts';
import { crmSites } from '../../lib/core/model/crm-sites.ts';
import { emailOf } from '../../lib/readers/dom/people.ts';
import { visibilityOf } from '../../lib/readers/dom/visibility.ts';
import { readPage } from '../../lib/readers/read-page.ts';
import { type SnapshotCase, openDocument, snapshotCases } from './page-cases.ts';

const isRecord = ({ site }: SnapshotCase) => crmSites.some(({ id }) => id === site);
const records = snapshotCases.filter(isRecord);
/** One page of each app: the first on which a person with an address is named, else the first with a record. */
const onePerApp = crmSites.flatMap(({ id }) => {
  const pages = records.filter(({ site, snapshot }) => site === id && snapshot.record);
  return pages.find(({ snapshot }) => snapshot.contact?.email) ?? pages[0] ?? [];
});

/** Reads a changed page, and sees that it stays as it is and the answer in form. */
function readSafely(document: Document, { url, self }: SnapshotCase): PageSnapshot {
  const before = document.documentElement.outerHTML;
  const read = readPage(document, url, { self });
  expect(snapshotSchema.safeParse(read).error).toBeUndefined();
  expect(document.documentElement.outerHTML).toBe(before);
  return read;
}

/** The page with a text of its record put in the place of another, wherever it stands, as a field would show it. */
function withText(entry: SnapshotCase, text: string, other: string): Document {
  const document = openDocument(entry.html, entry.url);
  const walker = document.createTreeWalker(document.documentElement, 4);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (node.nodeValue?.includes(text)) node.nodeValue = node.nodeValue.replaceAll(text, other);
  }
  for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea'))
    if (field.value.includes(text)) field.value = field.value.replaceAll(text, other);
  for (const element of document.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? '';
      if (value.includes(text)) element.setAttribute(name, value.replaceAll(text, other));
    }
  return document;
}

const nameOf = ({ snapshot: { contact, deal, account } }: SnapshotCase) =>
  contact?.name ?? deal?.name ?? account?.name ?? '';
const namesIn = ({ contact, deal, account }: PageSnapshot) =>
  [contact?.name, deal?.name, account?.name].filter((name) => name !== undefined);

describe.each(onePerApp)('a hostile record of $site', (entry) => {
  it('whose name is a script stays text', () => {
    const script = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const read = readSafely(withText(entry, nameOf(entry) || 'x', script), entry);
    const others = namesIn(entry.snapshot).filter((name) => name !== nameOf(entry));
    for (const name of namesIn(read)) expect([script, ...others]).toContain(name);
  });

  it('whose name is a megabyte, or turned around, is cut and put straight', () => {
    const long = readSafely(withText(entry, nameOf(entry) || 'x', 'long '.repeat(200_000)), entry);
    for (const name of namesIn(long)) expect(name.length).toBeLessThanOrEqual(200);
    const turned = readSafely(withText(entry, nameOf(entry) || 'x', '\u202Eanil\u2066 ana\u200B'), entry);
    expect(JSON.stringify(turned)).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B]/);
  });

  it('that describes somebody else for machines names nobody else', () => {
    const document = openDocument(entry.html, entry.url);
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = JSON.stringify({
      '@type': 'Person',
      name: 'Eve Stranger',
      email: 'eve@nobody.example',
      jobTitle: 'Chief',
      url: 'https://nobody.example/in/eve',
    });
    document.head.append(script);
    const marked = document.createElement('div');
    marked.setAttribute('itemscope', '');
    marked.setAttribute('itemtype', 'https://schema.org/Person');
    const name = document.createElement('span');
    name.setAttribute('itemprop', 'name');
    name.textContent = 'Eve Stranger';
    marked.append(name);
    document.body.prepend(marked);
    expect(readSafely(document, entry)).toEqual(entry.snapshot);
  });

  it('inside a form that hides the DOM’s own methods is read or given up', () => {
    const document = openDocument(entry.html, entry.url);
    const form = document.createElement('form');
    form.append(...document.body.childNodes);
    const traps = [
      'querySelector',
      'querySelectorAll',
      'nodeName',
      'title',
      'closest',
      'matches',
      'parentElement',
      'getAttribute',
      'children',
      'textContent',
      'value',
    ];
    for (const name of traps) {
      const field = document.createElement('input');
      field.name = name;
      form.append(field);
      Object.defineProperty(form, name, { value: field, configurable: true });
    }
    document.body.append(form);
    const read = readPage(document, entry.url, { self: entry.self });
    expect(snapshotSchema.safeParse(read).error).toBeUndefined();
    for (const name of namesIn(read)) expect(namesIn(entry.snapshot)).toContain(name);
  });

  it('nested deeper than any page is no longer than that', () => {
    const document = openDocument(entry.html, entry.url);
    const content = [...document.body.childNodes];
    let parent: Element = document.body;
    for (let level = 0; level < 1_100; level += 1) parent = parent.appendChild(document.createElement('div'));
    parent.append(...content);
    expect(namesIn(readSafely(document, entry))).toEqual([]);
  });

  it('among many thousand nodes asks of each a few times at most whether it is seen', () => {
    const document = openDocument(entry.html, entry.url);
    const nodes = 10_000;
    const many = document.createElement('section');
    for (let index = 0; index < nodes / 2; index += 1) {
      const row = document.createElement('p');
      row.append(document.createElement('b'));
      many.append(row);
    }
    document.body.append(many);
    const isVisible = visibilityOf(document);
    let asked = 0;
    const read = readPage(document, entry.url, {
      self: entry.self,
      isVisible: (element) => {
        asked += 1;
        return isVisible(element);
      },
    });
    expect(snapshotSchema.safeParse(read).error).toBeUndefined();
    expect(asked).toBeLessThan(nodes * 3);
  });
});

describe('a page that claims to be another app', () => {
  const own = records.filter(
    ({ site, snapshot }) =>
      snapshot.record && crmSites.some((crm) => crm.id === site && 'isSelfHosted' in crm),
  );

  it.each(own)(
    '$site: $name under the address of HubSpot is HubSpot’s, and names nobody',
    ({ html, self }) => {
      const url = 'https://app.hubspot.com/contacts/1/record/0-1/1';
      const read = readPage(openDocument(html, url), url, { self });
      expect([read.app, read.contact]).toEqual(['hubspot', undefined]);
    },
  );
});

describe('an address that only looks like another', () => {
  it.each(onePerApp.filter(({ snapshot }) => snapshot.contact?.email))(
    'on a record of $site is never the true one',
    (entry) => {
      const email = entry.snapshot.contact?.email ?? '';
      const fake = email.replace(/[aeo](?=[^@]*$)/, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter] ?? '');
      const { contact } = readSafely(withText(entry, email, fake), entry);
      expect([fake, undefined]).toContain(contact?.email);
      expect(fake).not.toBe(email);
    },
  );

  it.each([
    ['a Cyrillic letter in the domain', 'ana.lima@bigcоrp.example'],
    ['a Cyrillic letter in the name', 'аna.lima@bigcorp.example'],
    ['a full-width letter', 'ana.lima@bigcorp.exampl\uFF45'],
    ['the Kelvin sign', 'ana.lima@bigcorp.example'.replace('b', '\u212A')],
    ['a soft hyphen', 'ana.lima@big\u00ADcorp.example'],
  ])('stays another: %s', (_what, fake) => {
    for (const address of [
      emailOf(fake),
      emailOf(`mailto:${encodeURIComponent(fake)}`),
      normalizeEmail(fake),
    ])
      expect(address).not.toBe('ana.lima@bigcorp.example');
  });
});
