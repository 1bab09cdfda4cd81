import type { PagePerson, PageSnapshot } from '../../core/contract/read.ts';
import { type Page, findAll, findValue, lineOf } from '../dom/page.ts';
import { emailOf, isRobot, personOf, uniquePeople } from '../dom/people.ts';
import { blockText, cleanText, nameLength, textLength } from '../dom/text.ts';
import { parseEventId } from './event-id.ts';
import { calendarRules } from './selectors.ts';

export type CalendarEvent = NonNullable<PageSnapshot['event']>;

const mostGuests = 500;
const titleOf = (page: Page) => (element: Element) =>
  lineOf(page, element, textLength) || cleanText(element.getAttribute('data-text'));

/** The event in the open bubble; the bubble's node is used again for the next event, and hidden ones stay behind. */
export function readBubble(page: Page): CalendarEvent | null {
  const [bubble] = findAll(page, 'event', page.document, calendarRules.bubble);
  if (!bubble) return null;
  const details = detailLines(page, bubble);
  const title =
    findValue(page, 'event.title', bubble, calendarRules.title, titleOf(page)) || (details[0] ?? '');
  const when =
    findValue(page, 'event.when', bubble, calendarRules.when, (element) => whenIn(page, element, title)) ||
    details[1];
  const holder = bubble.hasAttribute('data-eventid') ? bubble : bubble.querySelector('[data-eventid]');
  return withGuests(page, bubble, {
    ...eventIds(page, holder?.getAttribute('data-eventid')),
    title,
    ...(when && { when: dotted(when) }),
  });
}

/** The event on the edit page: its fields, the id from the address. */
export function readEditPage(page: Page): CalendarEvent | null {
  const isAddress = /\/eventedit(?:\/|$)/.test(page.url.pathname);
  const [marked] = findAll(page, 'event', page.document, calendarRules.editPage);
  if (!isAddress && !marked) return null;
  const root = marked ?? page.document.body;
  const title = findValue(page, 'event.title', root, calendarRules.editTitle, (element) =>
    lineOf(page, element, textLength),
  );
  const when = findAll(page, 'event.when', root, calendarRules.editWhen)
    .map((element) => lineOf(page, element))
    .filter(Boolean)
    .join(' ');
  return withGuests(page, root, {
    ...eventIds(page, eidInAddress(page.url)),
    title,
    ...(when && { when: cleanText(when) }),
  });
}

export function eidInAddress({ pathname, searchParams }: URL): string | null {
  return /\/eventedit\/([^/]+)/.exec(pathname)?.[1] ?? searchParams.get('eid');
}

/**
 * Whether all guests are there: a long list is shown in parts, and a bubble fills up while one looks. The summary
 * ("4 guests") starts with their number in every language; other digits than 0 to 9 tell nothing.
 */
export function hasAllGuests(page: Page, { attendees }: CalendarEvent): boolean {
  const summary = findValue(page, 'event.guestCount', page.document, calendarRules.guestCount);
  const count = Number(/\d{1,4}/.exec(summary)?.[0] ?? 0);
  return attendees.length >= count;
}

function eventIds(page: Page, eid: string | null | undefined) {
  const ids = parseEventId(eid);
  if (ids.eventId) page.found['event.eventId'] = 'calendar/eid';
  return ids;
}

function withGuests(page: Page, root: Element, event: Omit<CalendarEvent, 'attendees'>): CalendarEvent {
  const organizer = findValue(page, 'event.organizer', root, calendarRules.organizer, (element) =>
    emailOf(element.getAttribute('data-email')),
  );
  const guests = guestElements(page, root).flatMap((element) => {
    const person = guestIn(page, element);
    return person?.email && !isRobot(person.email) ? [person] : [];
  });
  const attendees = uniquePeople(guests).flatMap(({ name, email }) =>
    email ? [{ email, ...(name && { name }) }] : [],
  );
  return { ...event, ...(organizer && { organizer }), attendees: attendees.slice(0, mostGuests) };
}

/** The older list is told from the calendar's own line only by that line: where it is not found, there is no list. */
function guestElements(page: Page, root: Element): Element[] {
  const guests = findAll(page, 'event.attendees', root, calendarRules.guest);
  const lines = [...root.querySelectorAll(calendarRules.calendar[0].selector)];
  if (guests.length > 0 || lines.length === 0 || !root.querySelector(calendarRules.guestCount[0].selector))
    return guests;
  return findAll(page, 'event.attendees', root, calendarRules.olderGuest).filter(
    (element) => !lines.some((line) => element.contains(line) || line.contains(element)),
  );
}

/**
 * The label of a guest reads "Name, Attending, Organizer" in the language of the account. The name is the first text
 * that is seen (an avatar's letter aside) where the label begins with it too, else the label's first part. The response
 * is left out: no hook tells it apart from its words.
 */
function guestIn(page: Page, element: Element): PagePerson | null {
  const email = element.getAttribute('data-email') ?? element.getAttribute('data-hovercard-id');
  const label = cleanText(element.getAttribute('aria-label'));
  const seen = firstText(page, element);
  const name = seen !== '' && label.startsWith(seen) ? seen : label.split(/[,،、]/)[0];
  return personOf(label === '' ? seen : name, email);
}

function firstText(page: Page, element: Element): string {
  const walker = page.document.createTreeWalker(element, 4);
  let text = '';
  while (text.length < 2 && walker.nextNode()) {
    const holder = walker.currentNode.parentElement;
    if (holder && page.isVisible(holder))
      text = cleanText((walker.currentNode as Text).data, nameLength) || text;
  }
  return text;
}

/** The lines below the title: "Wednesday, July 8 ⋅ 6:30 – 7:30pm", in the language of the account. */
function whenIn(page: Page, element: Element, title: string): string {
  const lines = blockText(element, { max: textLength, isSkipped: (node) => !page.isVisible(node) })
    .split('\n')
    .map((line) => cleanText(line))
    .filter(Boolean);
  return lines.find((line) => line !== title) ?? '';
}

function detailLines(page: Page, bubble: Element): string[] {
  const details = findValue(page, 'event.details', bubble, calendarRules.details, (element) =>
    (element.getAttribute('data-details') ?? '').slice(0, textLength),
  );
  return details.split('\n').map((line) => cleanText(line));
}

/** The page sets the dot between day and time apart by margins only. */
function dotted(when: string): string {
  return cleanText(when.replace(/\s*[⋅·]\s*/g, ' ⋅ '));
}
