import { describe, expect, it } from 'vitest';
import { snapshotSchema, type PagePerson, type PageSnapshot } from '../../lib/core/contract/read.ts';
import { visibilityOf } from '../../lib/readers/dom/visibility.ts';
import { readPage } from '../../lib/readers/read-page.ts';
import { type SnapshotCase, openDocument, seeded, snapshotCases } from './page-cases.ts';

const seeds = 50;
const mostBlows = 4;

type Blow = (element: Element, pick: (below: number) => number) => void;

/** What a redesign, a slow network or another extension does to a page. */
const blows: Blow[] = [
  (element) => element.remove(),
  (element) => element.after(element.cloneNode(true)),
  (element) => element.setAttribute('hidden', ''),
  (element) => element.setAttribute('style', 'display: none'),
  (element, pick) => {
    const names = element.getAttributeNames();
    const name = names[pick(Math.max(names.length, 1))];
    // A dialog stays one, too.
    if (name === undefined || element.getAttribute(name) === 'dialog') return;
    const value = element.getAttribute(name) ?? '';
    element.removeAttribute(name);
    element.setAttribute('data-renamed', value);
  },
  (element) => element.replaceChildren(),
];

function damage(document: Document, seed: number): void {
  const pick = seeded(seed);
  for (let count = 1 + pick(mostBlows); count > 0; count -= 1) {
    const isVisible = visibilityOf(document);
    // What is hidden stays hidden: a page that shows it would be another page.
    const elements = [...document.body.querySelectorAll('*')].filter(isVisible);
    const element = elements[pick(Math.max(elements.length, 1))];
    if (element) blows[pick(blows.length)]?.(element, pick);
  }
}

const emailsOf = (people: readonly PagePerson[] = []) =>
  people.flatMap(({ email }) => (email ? [email] : []));
const addressees = ({ composes = [] }: PageSnapshot) => composes.flatMap(({ to, cc }) => [...to, ...cc]);

/** Nothing is fine; somebody else is not. */
function wrongs(read: PageSnapshot, { snapshot }: SnapshotCase): string[] {
  const known = [...snapshot.people, ...(snapshot.contact ? [snapshot.contact] : [])];
  const { contact } = read;
  const isKnown =
    !contact ||
    known.some(
      ({ name, email }) =>
        (!contact.email || !email || contact.email === email) &&
        (!contact.name || !name || contact.name === name),
    );
  const recipients = new Set(emailsOf(addressees(snapshot)));
  return [
    ...(isKnown ? [] : [`contact ${JSON.stringify(contact)}`]),
    ...(contact && !snapshot.contact && snapshot.people.length === 0
      ? ['a contact where there is none']
      : []),
    ...emailsOf(addressees(read)).filter((email) => !recipients.has(email)),
    ...(read.page === snapshot.page ? emailsOf(read.people) : []).filter(
      (email) => !emailsOf(known).includes(email),
    ),
    ...(read.record && read.record.id !== snapshot.record?.id ? ['another record'] : []),
  ];
}

/** A page caught between two records tells so by their contradiction alone: break one and the other stands. */
const cases = snapshotCases.filter(({ name }) => name !== 'contact-contradicting');

describe('a damaged page gives less, never somebody else', () => {
  it.each(cases)('$site: $name', (entry) => {
    const document = openDocument(entry.html, entry.url);
    const whole = document.documentElement.cloneNode(true);
    const found: string[] = [];
    for (let seed = 0; seed < seeds; seed += 1) {
      document.replaceChild(whole.cloneNode(true), document.documentElement);
      damage(document, seed);
      const read = readPage(document, entry.url, { self: entry.self });
      expect(snapshotSchema.safeParse(read).error, `seed ${seed}`).toBeUndefined();
      found.push(...wrongs(read, entry).map((wrong) => `seed ${seed}: ${wrong}`));
    }
    expect(found).toEqual([]);
  });
});
