import { crmSites } from '../../lib/core/model/crm-sites.ts';
import { visibilityOf } from '../../lib/readers/dom/visibility.ts';

/** The same numbers for the same seed (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Pages caught between two records tell so by their contradiction alone: break one and the other stands. */
export const contradictions: ReadonlySet<string> = new Set([
  'contact-contradicting',
  'contact-still-the-one-before',
  'thread-ways-disagree',
  'person-french-two-addresses',
]);

type Pick = (below: number) => number;
type Blow = (element: Element, pick: Pick, others: Element[]) => void;

const mostBlows = 4;
export const stranger = { name: 'Eve Stranger', email: 'eve.stranger@nobody.example' };

/** What somebody else's node in the page may look like, and what a mail may hold: our own hooks with another person. */
const fakes = [
  `<span class="gD g2 yP" email="${stranger.email}" name="${stranger.name}">${stranger.name}</span>`,
  `<h3 class="iw"><span class="gD" email="${stranger.email}" data-hovercard-id="${stranger.email}">${stranger.name}</span></h3>`,
  `<div class="vR"><input type="hidden" name="to" value="${stranger.email}"></div>`,
  `<div role="listbox"><div role="option" data-name="${stranger.name}" data-hovercard-id="${stranger.email}">${stranger.name}</div></div>`,
  `<div role="dialog"><div class="anm" name="to"><div role="option" data-hovercard-id="${stranger.email}"></div></div><input name="subjectbox" value="Fake"></div>`,
  `<h2 class="hP" data-legacy-thread-id="19a0000000000bad">Fake</h2>`,
];

const written = '.a3s, [g_editable="true"]:not(textarea), [role="textbox"]:not(textarea)';

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

/** And what happens where people write, and where other extensions build: the names on such a page stand in attributes. */
const mailBlows: Blow[] = [
  ...blows,
  // Only words change places: an attribute that says who somebody is goes with its element.
  (element, pick, others) => {
    const other = others[pick(others.length)];
    if (!other || element.childElementCount + other.childElementCount > 0) return;
    [element.textContent, other.textContent] = [other.textContent, element.textContent];
  },
  // A class of ours on a node that is something else: styles are copied.
  (element, pick) => {
    const node = element.ownerDocument.createElement('span');
    node.className = ['gD', 'g2', 'hP', 'vR', 'a3s', 'aoI', 'adn ads', 'zA', 'az9'][pick(9)] ?? '';
    node.textContent = stranger.name;
    element.after(node);
  },
  // A mail, or the rep's own draft, may hold anything.
  (element, pick) => {
    const text = element.closest(written) ?? element.ownerDocument.querySelector(written);
    const range = element.ownerDocument.createRange();
    if (text) text.append(range.createContextualFragment(fakes[pick(fakes.length)] ?? ''));
  },
];

const onRecords = new Set<string>(crmSites.map(({ id }) => id));

const strangers: Blow[] = [
  // The record that was open before, with somebody else in it: every app leaves such twins behind.
  ({ ownerDocument: { body } }, pick) => {
    const twin = body.ownerDocument.createElement('div');
    twin.append(...[...body.children].map((child) => child.cloneNode(true)));
    for (const node of twin.querySelectorAll('*')) replacePerson(node);
    const [name = '', value = ''] = [
      ['hidden', ''],
      ['style', 'display: none'],
      ['aria-hidden', 'true'],
    ][pick(3)] as string[];
    twin.setAttribute(name, value);
    if (pick(2) === 0) body.prepend(twin);
    else body.append(twin);
  },
  // Another extension's card, or a chat window over the page.
  ({ ownerDocument: { body } }, pick) => {
    const card = body.ownerDocument.createElement(pick(2) === 0 ? 'div' : 'aside');
    card.append(strangersCard(body.ownerDocument));
    body.append(card);
  },
  // What has been written to and by others, and what stands beside the record.
  ({ ownerDocument }, pick) => {
    const areas = ownerDocument.querySelectorAll(
      '[class*="timeline" i], [class*="activit" i], [class*="chatter" i], [id*="timeline" i], [id*="activit" i], ' +
        '[data-test-id^="timeline"], aside, nav, header',
    );
    areas[pick(Math.max(areas.length, 1))]?.append(strangersCard(ownerDocument));
  },
];

function strangersCard(document: Document): Element {
  const card = document.createElement('section');
  const [heading, link] = [document.createElement('h2'), document.createElement('a')];
  heading.textContent = stranger.name;
  link.href = `mailto:${stranger.email}`;
  link.textContent = stranger.email;
  card.append(heading, link);
  return card;
}

function replacePerson(element: Element): void {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    if (value.includes('@'))
      element.setAttribute(name, value.replace(/[^\s:<>"]+@[^\s<>"?]+/g, stranger.email));
  }
  if (element.childElementCount > 0) return;
  const text = element.textContent;
  if (text.trim() !== '') element.textContent = text.includes('@') ? stranger.email : stranger.name;
}

const blowsOf = (site: string): Blow[] => {
  if (site === 'gmail') return mailBlows;
  return onRecords.has(site) ? [...blows, ...strangers] : blows;
};

/** One to four blows at random to what can be seen of a page of the site. */
export function damage(document: Document, seed: number, site: string): void {
  const possible = blowsOf(site);
  const pick = seeded(seed);
  for (let count = 1 + pick(mostBlows); count > 0; count -= 1) {
    const isVisible = visibilityOf(document);
    const elements = [...document.body.querySelectorAll('*')];
    // What is hidden stays hidden: a page that shows it would be another page.
    const picks = Array.from({ length: 30 }, () => elements[pick(Math.max(elements.length, 1))]);
    const element = picks.find((picked) => picked && isVisible(picked));
    if (element) possible[pick(possible.length)]?.(element, pick, elements);
  }
}
