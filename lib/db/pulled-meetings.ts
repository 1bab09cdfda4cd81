import type { Calendar, MeetingRow } from '../core/model/calendar-entities.ts';
import type { Row } from '../core/model/row.ts';
import { meetingId } from './meeting-id.ts';

/** A meeting as its calendar tells it. */
export type MeetingContent = Omit<MeetingRow, keyof Row | 'calendarId'>;

/**
 * `all`: what stands in the window, in place of what was stored. `changes`: `removed` goes first (an instance, or
 * without one everything of that uid), then `changed` is written.
 */
export type PulledMeetings =
  | { kind: 'unchanged' }
  | { kind: 'all'; meetings: readonly MeetingContent[] }
  | {
      kind: 'changes';
      changed: readonly MeetingContent[];
      removed: readonly { uid: string; recurrenceId?: string; part?: string }[];
    };

export type Window = { from: number; to: number };

type Wanted = {
  /** What is to stand in the table, by row id. */
  given: Map<string, MeetingContent>;
  /** Whether a stored row that is not given has gone. */
  isGone: (row: MeetingRow) => boolean;
};

/** What a pull says of the stored meetings of its calendar: only parts that count, and only what touches the window. */
export function wantedMeetings(calendar: Calendar, pulled: PulledMeetings, window: Window): Wanted {
  if (pulled.kind === 'unchanged') return { given: new Map(), isGone: () => false };
  const off = new Set(calendar.parts.filter(({ isCounted }) => !isCounted).map(({ id }) => id));
  const counts = ({ part, startsAt, endsAt }: MeetingContent) =>
    !(part !== undefined && off.has(part)) &&
    startsAt < window.to &&
    (endsAt > window.from || startsAt >= window.from);
  const given = new Map<string, MeetingContent>();
  if (pulled.kind === 'all') {
    for (const meeting of pulled.meetings)
      if (counts(meeting)) given.set(freeId(calendar, meeting, given), meeting);
    return { given, isGone: () => true };
  }
  const gone = new Set(pulled.removed.map(({ part, uid, recurrenceId }) => keyOf(part, uid, recurrenceId)));
  // Moved out of the window: what was stored of it is no longer true.
  const moved = new Set<string>();
  for (const meeting of pulled.changed) {
    const id = meetingId(calendar.id, meeting);
    if (counts(meeting)) given.set(id, meeting);
    else moved.add(id);
  }
  return {
    given,
    isGone: ({ id, part, uid, recurrenceId }) =>
      moved.has(id) ||
      [part, undefined].some(
        (place) => gone.has(keyOf(place, uid)) || gone.has(keyOf(place, uid, recurrenceId)),
      ),
  };
}

const keyOf = (part: string | undefined, uid: string, recurrenceId?: string): string =>
  JSON.stringify([part ?? null, uid, recurrenceId ?? null]);

/** A file may use one uid for several events; each of them stands. */
function freeId(calendar: Calendar, meeting: MeetingContent, taken: Map<string, MeetingContent>): string {
  const id = meetingId(calendar.id, meeting);
  const other = taken.get(id);
  if (other === undefined || other.startsAt === meeting.startsAt) return id;
  return meetingId(calendar.id, {
    ...meeting,
    recurrenceId: `${meeting.recurrenceId ?? ''} ${meeting.startsAt}`,
  });
}
