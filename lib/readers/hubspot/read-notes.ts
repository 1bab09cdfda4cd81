import type { PageSnapshot } from '../../core/contract/read.ts';
import { type Page, filled, findValue } from '../dom/page.ts';
import { cleanText } from '../dom/text.ts';
import { readTimeline } from '../dom/timeline.ts';
import { hubspotRules } from './selectors.ts';

/**
 * The notes that are unfolded in the record's timeline, each once: a preview is there a second time for screen readers.
 * Mails and calls have no hook that leaves out the app's own words around them.
 */
export function readNotes(page: Page): Pick<PageSnapshot, 'timeline'> {
  const { timeline = [] } = readTimeline(page, page.document, hubspotRules.note, (event) => ({
    ...marksOf(page, event),
    kind: 'note',
    body: event.closest('[role="dialog"]') ? null : bodyOf(page, event),
  }));
  const notes = timeline.filter(({ text }, at) => timeline.findIndex((note) => note.text === text) === at);
  if (notes.length > 0) return { timeline: notes };
  delete page.found['timeline'];
  return {};
}

function bodyOf(page: Page, event: Element): Element | null {
  const [body, ...others] = [...event.querySelectorAll('[data-test-id="rte-content"]')].filter(
    (element) => page.isVisible(element) && !element.closest('[data-test-id^="comment-"]'),
  );
  return body && others.length === 0 ? body : null;
}

/** Its id and its day stand on the card around it. */
function marksOf(page: Page, event: Element): { key?: string; at?: string } | undefined {
  const card = event.closest('[data-selenium-test="timeline-card"]') ?? event;
  const { noteId, noteTime } = hubspotRules;
  const found = { ...page, found: {} };
  return filled({
    key: findValue(found, 'id', card, noteId, (node) => cleanText(node.getAttribute('data-selenium-id'))),
    at: findValue(found, 'at', card, noteTime),
  });
}
