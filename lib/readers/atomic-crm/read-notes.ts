import type { PageSnapshot } from '../../core/contract/read.ts';
import { type Page, findAll, lineOf } from '../dom/page.ts';
import { blockText } from '../dom/text.ts';
import { atomicCrmRules } from './selectors.ts';

const mostNotes = 50;
const noteLength = 20_000;

/** The notes below a record, newest first as they stand, with their day in the page's own words. */
export function readNotes(page: Page, root: Element): Pick<PageSnapshot, 'timeline'> {
  const isSkipped = (element: Element) => element.localName === 'button' || !page.isVisible(element);
  const timeline = findAll(page, 'timeline', root, atomicCrmRules.note)
    .slice(0, mostNotes)
    .flatMap((note) => {
      const text = blockText(note, { max: noteLength, isSkipped });
      const day = note.previousElementSibling?.lastElementChild;
      const at = day ? lineOf(page, day) : '';
      return text === '' ? [] : [{ kind: 'note' as const, ...(at && { at }), text }];
    });
  return timeline.length > 0 ? { timeline } : {};
}
