import type { PageSnapshot } from '../../core/contract/read.ts';
import type { Page } from '../dom/page.ts';
import { anySelector } from '../dom/rule.ts';
import { cleanText, textLength } from '../dom/text.ts';
import { composeRules } from './compose-selectors.ts';
import { draftText } from './draft-text.ts';
import { hooksIn } from './hooks.ts';
import { type OpenDraft, openDrafts, valuesOf } from './open-drafts.ts';
import { recipientsOf } from './recipients.ts';
import { isWritten } from './walls.ts';

export type Compose = NonNullable<PageSnapshot['composes']>[number];
export type ReadDraft = OpenDraft & { compose: Compose };

/** Every open draft with what is read of it, in the order of the page. */
export const readDrafts = (page: Page): ReadDraft[] =>
  openDrafts(page).map((draft) => ({ ...draft, compose: readCompose(page, draft) }));

function readCompose(page: Page, { root, body, key }: OpenDraft): Compose {
  const { to, cc, bcc } = recipientsOf(page, root);
  const subject = subjectOf(page, root);
  return {
    ...(key && { key }),
    kind: kindOf(page, root, subject),
    to,
    cc,
    ...(bcc.length > 0 && { bcc }),
    ...(isFocused(root) && { isFocused: true as const }),
    ...(isPlainText(root, body) && { isPlainText: true as const }),
    subject,
    text: body ? draftText(body, page.isVisible).text : '',
  };
}

/** The whole body is focused where nothing is. */
function isFocused(root: Element): boolean {
  const { activeElement, body } = root.ownerDocument;
  return activeElement !== null && activeElement !== body && root.contains(activeElement);
}

function isPlainText(root: Element, body?: Element): boolean {
  if (body?.nodeName === 'TEXTAREA' || body?.getAttribute('contenteditable') === 'plaintext-only')
    return true;
  return valuesOf(root, composeRules.plain[0].selector).length > 0;
}

function subjectOf(page: Page, root: Element): string {
  const [seen, twin] = composeRules.subject;
  const [field] = hooksIn(page, 'compose.subject', root, [seen]) as HTMLInputElement[];
  if (field) return cleanText(field.value, textLength);
  // An inline reply shows no subject: its hidden field has it.
  const [hidden = ''] = valuesOf(root, twin.selector);
  if (hidden !== '') page.found['compose.subject'] = twin.name;
  return hidden;
}

/** Gmail sets "Fwd:" in every language, and "Re:" before it where a forwarded mail is answered. */
function kindOf(page: Page, root: Element, subject: string): Compose['kind'] {
  const [forward] = hooksIn(page, 'compose.kind', root, composeRules.forward);
  if (forward) return 'forward';
  if (/^fwd?:/i.test(subject)) {
    page.found['compose.kind'] = 'gmail/compose-fwd';
    return 'forward';
  }
  const marks = [...root.querySelectorAll(anySelector(composeRules.reply))].filter(
    (mark) => !isWritten(mark),
  );
  const reply = composeRules.reply.find(({ selector }) => marks.some((mark) => mark.matches(selector)));
  const isInline = root.closest('.ip, [data-message-id]') !== null;
  if (!reply && !isInline) return 'new';
  page.found['compose.kind'] = reply?.name ?? 'gmail/compose-inline';
  return 'reply';
}
