import type { DraftFix, DraftShow, DraftWrite } from '../core/contract/draft.ts';
import { type Draft, recipientsOf } from '../core/draft/open-draft.ts';
import { sendToPage } from '../platform/messages.ts';

/** A draft in a tab, as the panel saw it last. */
export type DraftInTab = { tabId: number; draft: Draft };

/** How a write went, in words for the rep. */
export type Written = { isDone: boolean; words: string };

const done: Written = { isDone: true, words: 'In the draft. Ctrl+Z takes it back.' };

const refusals: Record<string, string> = {
  gone: 'Not written: this draft is no longer open. Copy it instead.',
  other_recipient: 'Not written: the draft goes to somebody else by now. Look at it, then try again.',
  not_writable: 'Not written: this draft does not take it. Copy it and paste it there.',
  changed: 'Not written: those words have changed since.',
  unreachable: 'Not written: the page does not answer. Reload it, or copy the text.',
};

const toldOf = (answer: { ok: true } | { ok: false; code: string }): Written =>
  answer.ok ? done : { isDone: false, words: refusals[answer.code] ?? 'Not written. Copy it instead.' };

/** Puts text into a draft, if it is still to those whom the panel saw in it. Never sends anything. */
export async function writeToDraft(
  { tabId, draft }: DraftInTab,
  what: Pick<DraftWrite, 'text' | 'mode' | 'subject'>,
): Promise<Written> {
  return toldOf(await sendToPage('draft:write', tabId, { key: draft.key, to: recipientsOf(draft), ...what }));
}

/** Takes a fix, if the draft's text is still the one that it was made for. */
export async function fixDraft(
  { tabId, draft }: DraftInTab,
  what: Pick<DraftFix, 'text' | 'start' | 'end' | 'replacement'>,
): Promise<Written> {
  return toldOf(await sendToPage('draft:fix', tabId, { key: draft.key, to: recipientsOf(draft), ...what }));
}

/** Shows words in the draft; what hinders it is said, and nothing where they are shown. */
export async function showInDraft(
  { tabId, draft: { key } }: DraftInTab,
  where: Omit<DraftShow, 'key'>,
): Promise<Written> {
  const answer = await sendToPage('draft:show', tabId, { key, ...where });
  return answer.ok
    ? { isDone: true, words: '' }
    : { isDone: false, words: 'Not found in the draft: it has changed, or is closed.' };
}
