import { emailOf } from '../dom/people.ts';
import { cleanText } from '../dom/text.ts';

export type EventId = { eventId?: string; calendarId?: string };

/**
 * An `eid` is the base64 of "<event id> <calendar id>", with neither padding nor promise of one alphabet. Tasks have a
 * plain id. Anything else is kept out: half an id would point at another event.
 */
export function parseEventId(eid: string | null | undefined): EventId {
  const text = cleanText(eid, 1_000);
  if (/^tasks?_[\w-]+$/.test(text)) return { eventId: text };
  const [eventId = '', calendarId = '', ...rest] = decodeBase64(text).split(' ');
  if (!/^[\w-]{3,}$/.test(eventId) || !calendarId.includes('@') || rest.length > 0) return {};
  return { eventId, calendarId };
}

/** Google shortens the domains it knows best: `me@m` is a gmail.com address. The others are no people. */
export function calendarOwner(calendarId: string | undefined): string {
  return emailOf((calendarId ?? '').replace(/@m$/, '@gmail.com').replace(/@([giv])$/, ''));
}

function decodeBase64(text: string): string {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
    return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
  } catch {
    return '';
  }
}
