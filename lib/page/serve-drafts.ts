import { browser } from 'wxt/browser';
import { answerMessages } from '../platform/messages.ts';
import { isOwnPage } from '../platform/own-page.ts';
import { failure } from '../platform/result.ts';
import type { ReadDrafts } from './draft/find-draft.ts';
import { draftMarks } from './draft/mark-draft.ts';
import { fixDraft, writeDraft } from './draft/write-draft.ts';
import type { Chips } from './chip/chips.ts';

/** Does what the panel asks for in the drafts of this page, until the script's signal is aborted. */
export function serveDrafts(read: ReadDrafts, chips: Chips, signal: AbortSignal): void {
  const marks = draftMarks(read);
  const stop = answerMessages({
    'draft:write': (data, sender) => (isOwnPage(sender) ? writeDraft(read, data) : stranger),
    'draft:fix': (data, sender) => (isOwnPage(sender) ? fixDraft(read, data) : stranger),
    'draft:mark': (data, sender) => (isOwnPage(sender) ? marks.mark(data) : stranger),
    'draft:show': (data, sender) => (isOwnPage(sender) ? marks.show(data) : stranger),
    'draft:state': (data, sender) => (isOwnPage(sender) ? chips.tell(data) : stranger),
  });
  const onInput = ({ target }: Event) => {
    if (target instanceof Node) marks.forget(target);
  };
  window.addEventListener('input', onInput, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    marks.clear();
    // After an update the old script has no runtime left to stop listening to.
    if (browser.runtime?.id) stop();
  });
}

const stranger = failure('unknown_sender', 'Only the pages of this extension may ask.');
