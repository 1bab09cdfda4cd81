import { readClock, type Hours } from '../schedule/working-hours.ts';
import { calendarTrust } from './calendar-trust.ts';
import { dealPlaybooks } from './deal-playbooks.ts';
import { isOwnWord, waitFor } from './is-own-word.ts';
import { closedPeople, knownPeople } from './known-people.ts';
import { calendarMeeting, callMeeting, plannedMeeting } from './stored-meetings.ts';
import type { StoredRows } from './stored-rows.ts';
import { forgottenAt, isCallOn, isFinished, kindOf, storedTalks, talksUntil } from './stored-talks.ts';
import { trackMeetings } from './tracked.ts';
import type { World } from './world.ts';

const minute = 60_000;
/** What a calendar told longer ago proves nothing any more. */
const freshFor = 60 * minute;

/** The world, and when it is another one by the clock alone: a call ends, a choice has waited for its calendar long enough. */
export type MadeWorld = { world: World; changesAt?: number | undefined };

function quietHoursOf({ from, to }: { from?: string; to?: string } = {}): Hours | undefined {
  const [start, end] = [readClock(from), readClock(to)];
  return start === undefined || end === undefined ? undefined : { from: start, to: end };
}

const isSure = ({ calendars, syncedAt }: StoredRows, now: number): boolean =>
  calendars.some(
    ({ id, kind }) => calendarTrust[kind] === 'proof' && Math.abs(now - (syncedAt.get(id) ?? 0)) < freshFor,
  );

/**
 * What is stored as what `reconcile` judges by. Beside the calendar's meetings these are calls that were logged or
 * started by hand, and next steps with date and time, as long as no calendar has them: from then on it knows better.
 */
export function makeWorld(now: number, timeZone: string, rows: StoredRows): MadeWorld {
  const { settings, playbook, meetings, steps, touches, deals } = rows;
  const { self, guard } = settings;
  const people = knownPeople(rows);
  const talks = talksUntil(rows, now);
  const calls = talks.filter(
    (talk) =>
      isFinished(talk) &&
      kindOf(talk) !== 'cancelled' &&
      !people.isInCalendar(people.emails(talk.contactIds), talk.at, talk.at + (talk.minutes ?? 0) * minute),
  );
  const planned = steps.filter(
    (step) =>
      isOwnWord(step, rows.calendars.length > 0, now) &&
      !people.isKnownStart(people.emails([step.contactId]), step.startsAt ?? 0),
  );
  const world: World = {
    timeZone,
    self: { ...self, email: self.emails[0] },
    playbook,
    dealPlaybooks: dealPlaybooks(rows, people),
    meetings: [
      ...meetings.map((meeting) => calendarMeeting(meeting, people.names)),
      ...calls.map((call) => callMeeting(call, people.of(call.contactIds))),
      ...planned.map((step) => plannedMeeting(step, people.of([step.contactId]))),
    ],
    talks: storedTalks(rows, people, now),
    valueSent: touches
      .filter(
        ({ kind, direction, assetIds }) =>
          kind === 'info_sent' || (direction === 'out' && assetIds.length > 0),
      )
      .map(({ at, contactId }) => ({ at, to: people.emails([contactId]) })),
    quietHours: quietHoursOf(guard?.quietHours),
    mutedMeetings: guard?.mutedMeetings,
    mutedPeople: [...(guard?.mutedPeople ?? []), ...closedPeople(deals, people)],
    isCalendarUnsure: !isSure(rows, now),
    isTeaserOnWorkdays: true,
    maxGuests: guard?.maxGuests,
  };
  const running = trackMeetings({
    ...world,
    meetings: world.meetings.filter(({ startsAt, endsAt }) => startsAt <= now && now < endsAt),
  }).filter(({ isGuarded }) => isGuarded);
  const callsOn = talks.filter((talk) => isCallOn(talk, now));
  const changes = [
    ...running.map(({ endsAt }) => endsAt),
    ...callsOn.map(forgottenAt),
    ...steps.map(({ waitingSince = 0 }) => waitingSince + waitFor),
  ].filter((at) => at > now);
  return {
    world: { ...world, isInCall: running.length + callsOn.length > 0 },
    changesAt: changes.length > 0 ? Math.min(...changes) : undefined,
  };
}
