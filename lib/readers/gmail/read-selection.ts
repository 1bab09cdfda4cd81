import { bodyLength, cleanText } from '../dom/text.ts';
import { messageIds } from './message-ids.ts';

/** The words that are marked in a message, with that message's id as the snapshot has it; null where none are. */
export function readSelection(document: Document): { text: string; messageId?: string } | null {
  const selection = document.getSelection();
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  const message = element?.closest('[data-message-id]');
  const lines = (selection?.toString() ?? '').slice(0, bodyLength).split('\n');
  const text = lines
    .map((line) => cleanText(line, bodyLength))
    .join('\n')
    .trim();
  if (!message || text === '') return null;
  const { legacy, own } = messageIds(message);
  const messageId = legacy || own;
  return { text, ...(messageId && { messageId }) };
}
