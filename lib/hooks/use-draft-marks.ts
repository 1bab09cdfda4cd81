import { useEffect } from 'react';
import type { DraftSpan, DraftState } from '../core/contract/draft.ts';
import { sendToPage } from '../platform/messages.ts';
import type { DraftInTab } from './page-draft.ts';
import type { DraftCheck } from './use-draft-check.ts';

const none: DraftSpan[] = [];

/** Marks in the draft what was found in it while `isShown`; the marks go with the section, and with the text. */
export function useDraftMarks(
  { tabId, draft: { key } }: DraftInTab,
  { checked, text, isCurrent }: DraftCheck,
  isShown: boolean,
): void {
  useEffect(() => {
    if (!isShown) return undefined;
    return () => void sendToPage('draft:mark', tabId, { key, text: '', spans: none });
  }, [tabId, key, isShown]);
  useEffect(() => {
    if (!isShown || !isCurrent || !checked) return;
    const spans = checked.findings
      .filter(({ start, end }) => end > start)
      .map(({ start, end, severity }) => ({ start, end, severity }));
    void sendToPage('draft:mark', tabId, { key, text, spans });
  }, [tabId, key, isShown, isCurrent, checked, text]);
}

/** Tells the chip beside Send how the draft stands, and at the end that nobody looks at it any more. */
export function useDraftState({ tabId, draft }: DraftInTab, { state, words }: Omit<DraftState, 'key'>): void {
  const { key } = draft;
  // Said again of every reading of the draft: the page takes back what nobody has said since a key was typed.
  useEffect(() => {
    void sendToPage('draft:state', tabId, { key: draft.key, state, words });
  }, [tabId, draft, state, words]);
  useEffect(
    () => () => void sendToPage('draft:state', tabId, { key, state: 'quiet', words: '' }),
    [tabId, key],
  );
}
