import type { PageSnapshot } from '../../core/contract/read.ts';
import { type Page, filled, findAll, findValue } from '../dom/page.ts';
import { blockText, cleanText } from '../dom/text.ts';
import { hubspotRules } from './selectors.ts';

type Timeline = NonNullable<PageSnapshot['timeline']>;

const mostNotes = 50;
const noteLength = 20_000;

/**
 * The notes that are unfolded in the record's timeline, each once: a preview is there a second time for screen readers.
 * Mails and calls have no hook that leaves out the app's own words around them.
 */
export function readNotes(page: Page): { timeline?: Timeline } {
  const notes = new Map<string, Timeline[number]>();
  for (const event of findAll(page, 'timeline', page.document, hubspotRules.note).slice(0, mostNotes)) {
    const text = event.closest('[role="dialog"]') ? '' : bodyOf(page, event);
    if (text !== '' && !notes.has(text)) notes.set(text, { ...marksOf(page, event), kind: 'note', text });
  }
  if (notes.size > 0) return { timeline: [...notes.values()] };
  delete page.found['timeline'];
  return {};
}

function bodyOf(page: Page, event: Element): string {
  const [body, ...others] = [...event.querySelectorAll('[data-test-id="rte-content"]')].filter(
    (element) => page.isVisible(element) && !element.closest('[data-test-id^="comment-"]'),
  );
  if (!body || others.length > 0) return '';
  return blockText(body, { max: noteLength, isSkipped: (node) => !page.isVisible(node) });
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
