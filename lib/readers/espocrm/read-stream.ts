import type { PageSnapshot } from '../../core/contract/read.ts';
import { type Page, findAll, lineOf } from '../dom/page.ts';
import { blockText } from '../dom/text.ts';
import { espoCrmRules } from './selectors.ts';

const mostPosts = 50;
const postLength = 20_000;

/** What people wrote into the stream of a record; its own news of changes have no post. */
export function readStream(page: Page, root: ParentNode): Pick<PageSnapshot, 'timeline'> {
  const isSkipped = (element: Element) => !page.isVisible(element);
  const timeline = findAll(page, 'timeline', root, espoCrmRules.post)
    .slice(0, mostPosts)
    .flatMap((post) => {
      const text = blockText(post, { max: postLength, isSkipped });
      const row = post.closest('.list-row');
      const date = row?.querySelector('.stream-date-container a');
      const key = row?.getAttribute('data-id') ?? '';
      const at = date ? lineOf(page, date) : '';
      return text === '' ? [] : [{ ...(key && { key }), kind: 'note' as const, ...(at && { at }), text }];
    });
  return timeline.length > 0 ? { timeline } : {};
}
