import { selectedText } from '../dom/selected-text.ts';
import { messageIds } from './message-ids.ts';

/** The words that are marked in a message, with that message's id as the snapshot has it; null where none are. */
export function readSelection(document: Document): { text: string; messageId?: string } | null {
  const node = document.getSelection()?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  const message = element?.closest('[data-message-id]');
  const text = selectedText(document);
  if (!message || text === '') return null;
  const { legacy, own } = messageIds(message);
  const messageId = legacy || own;
  return { text, ...(messageId && { messageId }) };
}
