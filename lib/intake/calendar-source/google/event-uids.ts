import type { GoogleEvent } from './google-event.ts';

/** The uids that do not follow from an event's id: of invitations that came from elsewhere. By the id of the event or series. */
export type EventUids = Record<string, string>;

const most = 5_000;

const idOf = ({ recurringEventId, id }: GoogleEvent): string => recurringEventId ?? id;
const ownUid = (event: GoogleEvent): string => `${idOf(event)}@google.com`;

/** The uid that every other calendar has of it too. A cancelled event names only its id, so `known` is asked. */
export const uidOf = (event: GoogleEvent, known: EventUids): string =>
  event.iCalUID || (known[idOf(event)] ?? ownUid(event));

/** What must be remembered of these events, so that they are still known once they are cancelled. */
export function learnUids(events: readonly GoogleEvent[], known: EventUids): EventUids {
  const odd = events.flatMap((event) =>
    event.iCalUID && event.iCalUID !== ownUid(event) ? [[idOf(event), event.iCalUID] as const] : [],
  );
  return Object.fromEntries([...Object.entries(known), ...odd].slice(-most));
}
