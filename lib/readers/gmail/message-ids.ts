import { type Page, noteConflict } from '../dom/page.ts';
import { cleanText } from '../dom/text.ts';

export type MessageIds = { legacy: string; own: string };

/** A message's two ids: 16 hex digits, missing until the mail is synced, and `msg-f:` with the same number in decimal. */
export function messageIds(message: Element): MessageIds {
  const holder = message.hasAttribute('data-message-id') ? message : (onlyTwin(message) ?? message);
  const idIn = (name: string) => cleanText(holder.getAttribute(name), 200).replace(/^#/, '');
  return { legacy: idIn('data-legacy-message-id'), own: idIn('data-message-id') };
}

/** A folded message is shown by a head without ids; the message itself is hidden beside it once it was open. */
function onlyTwin(message: Element): Element | undefined {
  const twins = message.closest('[role="listitem"]')?.querySelectorAll('[data-message-id]') ?? [];
  return twins.length === 1 ? twins[0] : undefined;
}

/** Gmail began on 1 April 2004. */
const firstAt = Date.UTC(2004, 3, 1);
const dayMs = 86_400_000;

/**
 * When a message was sent, epoch ms: the first 11 hex digits of its 16-digit id. Undefined where the ids disagree or
 * the time is none that a mail can have.
 */
export function sentAtOf(page: Page, { legacy, own }: MessageIds): number | undefined {
  const inLegacy = /^[0-9a-f]{16}$/i.test(legacy) ? Number.parseInt(legacy.slice(0, 11), 16) : undefined;
  const [, decimal] = /^msg-f:(\d{15,20})$/.exec(own) ?? [];
  const inOwn = decimal === undefined ? undefined : Number(BigInt(decimal) >> 20n);
  const sentAt = inLegacy ?? inOwn;
  if (sentAt === undefined || sentAt < firstAt || sentAt > Date.now() + dayMs) return undefined;
  page.found['message.sentAt'] = inLegacy === undefined ? 'gmail/message-id' : 'gmail/message-legacy-id';
  if (inLegacy === undefined || inOwn === undefined || inLegacy === inOwn) return sentAt;
  noteConflict(page, 'message.sentAt');
  return undefined;
}
