import type { PageSnapshot } from '../../core/contract/read.ts';
import { type Page, findAll, lineOf } from '../dom/page.ts';
import { blockText } from '../dom/text.ts';
import { odooRules } from './selectors.ts';

const mostMessages = 50;
const messageLength = 20_000;

/** What people wrote on a record; what Odoo itself tells of changes has no body of this kind. */
export function readMessages(page: Page): Pick<PageSnapshot, 'timeline'> {
  const isSkipped = (element: Element) => !page.isVisible(element);
  const partOf = (message: Element, rules: readonly { selector: string }[]) => {
    const part = message.querySelector(rules[0]?.selector ?? '');
    return part && page.isVisible(part) ? part : null;
  };
  const timeline = findAll(page, 'timeline', page.document, odooRules.message)
    .slice(0, mostMessages)
    .flatMap((message) => {
      const body = partOf(message, odooRules.messageBody);
      const text = body ? blockText(body, { max: messageLength, isSkipped }) : '';
      if (!body || text === '') return [];
      const [author, date] = [odooRules.messageAuthor, odooRules.messageDate].map((rules) =>
        partOf(message, rules),
      );
      const at = date ? date.getAttribute('title') || lineOf(page, date) : '';
      const by = author ? lineOf(page, author) : '';
      const kind = body.classList.contains('o-note') ? ('note' as const) : ('email' as const);
      return [{ kind, ...(at && { at }), ...(by && { by }), text }];
    });
  return timeline.length > 0 ? { timeline } : {};
}
