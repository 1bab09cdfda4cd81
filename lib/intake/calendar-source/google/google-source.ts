import type { Calendar } from '../../../core/model/calendar-entities.ts';
import type { CalendarSource, Pulled, SourceMeeting, SourcePorts, SourceWindow } from '../calendar-source.ts';
import { told, Trouble, type Sentences } from '../trouble.ts';
import { instanceOf, meetingOfEvent } from './meeting-of-event.ts';
import type { GoogleEvent } from './google-event.ts';
import { learnUids, uidOf } from './event-uids.ts';
import { listCalendars } from './list-calendars.ts';
import { listEvents } from './list-events.ts';
import { type GoogleState, packState, unpackState } from './sync-state.ts';

/**
 * Changes tell of what changed, not of what the moving window has come to hold; so now and then everything is read
 * anew, which also mends whatever went wrong before.
 */
const fullEveryMs = 86_400_000;

const sentences: Sentences = {
  offline: 'Google could not be reached: check the connection.',
  not_found: 'The account has no such calendar any more: choose its calendars again.',
  reconnect: 'Google asks you to sign in again: connect this account again.',
  server: 'Google Calendar has trouble of its own; it is tried again later.',
};

/** Without a choice only the rep's own calendar counts: colleagues' and holidays stand in the same list. */
function countedParts({ parts }: Calendar): string[] {
  return parts.length === 0 ? ['primary'] : parts.filter((part) => part.isCounted).map(({ id }) => id);
}

type Run = {
  parts: string[];
  account?: string;
  window: SourceWindow;
  ports: SourcePorts;
  signal: AbortSignal;
};

/** Google Calendar by its API: the calendar itself, so what it says holds. */
export const googleSource: CalendarSource = {
  kind: 'google',
  trust: 'proof',
  everyMinutes: 5,
  pull: (calendar, window, stored, ports, signal) =>
    told(async () => {
      // The primary calendar stands first, and its id is the account's address.
      const [primary] = calendar.parts;
      const run = { parts: countedParts(calendar), account: primary?.id, window, ports, signal };
      const state = unpackState(stored);
      const pulled = state && isUsable(state, run) ? await pullChanges(state, run) : undefined;
      return { ok: true, ...(pulled ?? (await pullAll(run))) };
    }, sentences),
  listParts: (_calendar, ports, signal) =>
    told(async () => ({ ok: true, parts: await listCalendars(ports, signal) }), sentences),
};

function isUsable({ fullAt, timeZone, tokens }: GoogleState, { parts, window, ports }: Run): boolean {
  const age = ports.now() - fullAt;
  return (
    timeZone === window.timeZone &&
    age >= 0 &&
    age < fullEveryMs &&
    parts.every((part) => Object.hasOwn(tokens, part)) &&
    Object.keys(tokens).length === parts.length
  );
}

/** Undefined where nothing of it lies inside the window, too. */
function meetingIn(part: string, event: GoogleEvent, uid: string, { account, window }: Run) {
  const { from, to, timeZone } = window;
  const self = part === account ? account : undefined;
  const meeting = meetingOfEvent(event, { uid, part, timeZone, self });
  const isInside = meeting && meeting.startsAt < to && (meeting.endsAt > from || meeting.startsAt >= from);
  return isInside ? meeting : undefined;
}

async function pullAll(run: Run): Promise<Pulled> {
  const { parts, window, ports, signal } = run;
  const state: GoogleState = { fullAt: ports.now(), timeZone: window.timeZone, tokens: {}, uids: {} };
  const meetings = new Map<string, SourceMeeting>();
  const warnings: string[] = [];
  for (const part of parts) {
    const listed = await listEvents(part, { from: window.from }, ports, signal);
    // The page's token ran out twice: Google has trouble, or we are too slow for it.
    if (listed.kind === 'stale') throw new Trouble('server');
    if (listed.kind === 'gone') {
      if (parts.length === 1) throw new Trouble('not_found');
      warnings.push('One calendar of this account is not there any more: choose its calendars again.');
      continue;
    }
    if (listed.syncToken !== undefined) state.tokens[part] = listed.syncToken;
    if (listed.isCut) warnings.push('This calendar holds too many events: the last ones were not read.');
    if (listed.unread > 0) warnings.push('Some events could not be read.');
    state.uids = learnUids(listed.events, state.uids);
    for (const event of listed.events) {
      const uid = uidOf(event, state.uids);
      const meeting = meetingIn(part, event, uid, run);
      const key = `${uid} ${meeting?.recurrenceId}`;
      // A meeting that stands in two calendars of the account is that of the first one.
      if (meeting && !meetings.has(key)) meetings.set(key, meeting);
    }
  }
  return { kind: 'all', meetings: [...meetings.values()], warnings, state: packState(state) };
}

/** Undefined where a token holds no more (410): then everything is asked for. */
async function pullChanges(before: GoogleState, run: Run): Promise<Pulled | undefined> {
  const { parts, ports, signal } = run;
  const state = { ...before, tokens: { ...before.tokens } };
  const changed: SourceMeeting[] = [];
  const removed: { uid: string; recurrenceId?: string; part: string }[] = [];
  // The first calendar counts where a meeting stands in two, so it speaks last.
  for (const part of parts.toReversed()) {
    const syncToken = before.tokens[part] ?? '';
    const listed = await listEvents(part, { syncToken }, ports, signal);
    if (listed.kind !== 'listed' || listed.syncToken === undefined) return undefined;
    state.tokens[part] = listed.syncToken;
    state.uids = learnUids(listed.events, state.uids);
    for (const event of listed.events) {
      const uid = uidOf(event, state.uids);
      const meeting = meetingIn(part, event, uid, run);
      const recurrenceId = instanceOf(event);
      if (meeting) changed.push(meeting);
      else removed.push({ uid, ...(recurrenceId !== undefined && { recurrenceId }), part });
    }
  }
  const isUnchanged = changed.length === 0 && removed.length === 0;
  const rest = { state: packState(state), warnings: [] };
  return isUnchanged ? { kind: 'unchanged', ...rest } : { kind: 'changes', changed, removed, ...rest };
}
