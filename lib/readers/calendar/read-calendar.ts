import type { PagePerson, PageSnapshot } from '../../core/contract/read.ts';
import type { Self } from '../../core/contract/shared.ts';
import { googleAccount } from '../dom/google-account.ts';
import { type Page, findAll, outsiders, siteReader } from '../dom/page.ts';
import { anySelector } from '../dom/rule.ts';
import { type CalendarEvent, eidInAddress, hasAllGuests, readBubble, readEditPage } from './read-event.ts';
import { calendarOwner, parseEventId } from './event-id.ts';
import { calendarRules } from './selectors.ts';

/** Google Calendar: the open bubble, the edit page, or the grid (which names nobody: it shows every meeting at once). */
export const readCalendar = siteReader('google-calendar', read, ownCalendar);

function read(page: Page): Omit<PageSnapshot, 'app' | 'found'> {
  const bubble = readBubble(page);
  if (bubble) return withPeople(page, 'event', bubble);
  const edited = readEditPage(page);
  if (edited) return withPeople(page, 'event_edit', edited);
  const chips = findAll(page, 'grid', page.document, calendarRules.chip);
  const isGrid =
    chips.length > 0 ||
    /\/r(?:\/(?:day|week|month|year|agenda|custom\w*)(?:\/|$)|\/?$)/.test(page.url.pathname);
  return { page: isGrid ? 'grid' : 'other', people: [] };
}

/**
 * Where the settings do not say who the rep is, the calendar on which the event stands does: its id is its owner's
 * address. (A calendar that somebody outside has shared makes them count as own: then no contact is named.)
 */
function ownCalendar(page: Omit<Page, 'own'>, self: Self | undefined): string[] {
  const account = googleAccount(page.document);
  if (account !== '' || self?.email || self?.domains?.length) return [account];
  const bubbles = [...page.document.querySelectorAll(anySelector(calendarRules.bubble))];
  const shown = bubbles.find((element) => element.hasAttribute('data-eventid') && page.isVisible(element));
  const eid = shown?.getAttribute('data-eventid') ?? eidInAddress(page.url);
  return [calendarOwner(parseEventId(eid).calendarId)];
}

/** The only guest from outside; with several, the organizer where that is one of them. */
function withPeople(page: Page, kind: 'event' | 'event_edit', event: CalendarEvent) {
  const people: PagePerson[] = outsiders(
    page,
    event.attendees.map(({ name, email }) => ({ ...(name && { name }), email })),
  );
  const isOnly = people.length === 1 && hasAllGuests(page, event);
  const contact = isOnly ? people[0] : people.find(({ email }) => email === event.organizer);
  const isKnown = contact !== undefined && page.own.isKnown;
  if (isKnown) page.found['contact'] = isOnly ? 'calendar/only-outsider' : 'calendar/outside-organizer';
  return { page: kind, event, ...(isKnown && { contact }), people };
}
