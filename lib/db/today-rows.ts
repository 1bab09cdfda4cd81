import type { StoredRows } from '../core/guard/stored-rows.ts';
import type { Calendar, MeetingRow, Task } from '../core/model/calendar-entities.ts';
import type { Contact, Conversation, Deal, NextStep, Touch } from '../core/model/entities.ts';
import type { ContactId } from '../core/model/ids.ts';
import type { Settings } from '../core/model/settings.ts';
import { type OwnPlaybook, playbookOf } from '../core/playbook/playbook-of.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { keptMeetingsBetween } from './kept-meetings.ts';
import { listCalendars } from './repos/calendars.ts';
import { listPlaybooks } from './repos/playbooks.ts';
import { getSettings } from './repos/settings.ts';
import { listOwnTasks } from './repos/tasks.ts';
import { getRows, liveRows, recentRows } from './row-store.ts';
import { rowsOfEach } from './rows-of-each.ts';

const day = 86_400_000;
const span = {
  talks: 60 * day,
  steps: 90 * day,
  meetingsBack: 40 * day,
  meetingsAhead: 60 * day,
  guests: 14 * day,
};
/** More in these weeks belong to no one rep: then fewer weeks are looked at. */
const mostTalks = 1_500;
const mostSteps = 2_000;
/** Of the people of talks and deals so many are read: more than are looked at, since some have a meeting ahead. */
const mostRead = 200;

/** What Today starts from, without the notes: read by index, whatever the number of contacts and notes. */
export type TodayBase = {
  settings: Settings;
  playbooks: OwnPlaybook[];
  calendars: Calendar[];
  /** Of the calendars that count. */
  meetings: MeetingRow[];
  /** The newest last. */
  conversations: Conversation[];
  touches: Touch[];
  /** Open ones with a date. */
  steps: NextStep[];
  deals: Deal[];
  /** Everybody whom these name. */
  contacts: Contact[];
  tasks: Task[];
};

const tables = [
  'settings',
  'playbooks',
  'calendars',
  'meetings',
  'conversations',
  'touches',
  'nextSteps',
  'deals',
  'tasks',
  'device',
] as const;

/** `now` in epoch ms. */
export async function readTodayBase(db: SecondCallDatabase, now: number): Promise<TodayBase> {
  const recent = { now, span: span.talks, most: mostTalks };
  const [settings, playbooks, calendars, meetings, conversations, touches, steps, deals, tasks] =
    await db.transaction('r', [...tables], async () =>
      Promise.all([
        getSettings(db),
        listPlaybooks(db),
        listCalendars(db),
        keptMeetingsBetween(db, now - span.meetingsBack, now + span.meetingsAhead),
        recentRows(db, 'conversations', recent),
        recentRows(db, 'touches', recent),
        liveRows(
          tableOf(db, 'nextSteps')
            .where('[status+startsAt]')
            .between(['open', now - span.steps], ['open', Infinity])
            .limit(mostSteps),
        ),
        liveRows(tableOf(db, 'deals').toCollection()),
        listOwnTasks(db),
      ]),
    );
  const isOn = new Set(calendars.filter((calendar) => calendar.isOn).map(({ id }) => id));
  const counted = meetings.filter(({ calendarId }) => isOn.has(calendarId));
  const past = <R extends { at: number }>(rows: R[]) => rows.filter(({ at }) => at <= now);
  const base = {
    settings,
    playbooks,
    calendars,
    meetings: counted,
    conversations: past(conversations),
    touches: past(touches),
    steps,
    deals,
    tasks,
  };
  return { ...base, contacts: await contactsOf(db, base, now) };
}

/** Those of whom something may be told: people of steps and open deals, the last talked to, and guests of these days. */
async function contactsOf(
  db: SecondCallDatabase,
  base: Omit<TodayBase, 'contacts'>,
  now: number,
): Promise<Contact[]> {
  const ids = [...base.steps.map(({ contactId }) => contactId), ...candidatesOf(base).slice(0, mostRead)];
  const near = base.meetings.filter(({ startsAt }) => Math.abs(startsAt - now) < span.guests);
  const emails = new Set(near.flatMap(({ attendees }) => attendees.map(({ email }) => email)));
  const found = await db.transaction('r', tableOf(db, 'contacts'), async () =>
    Promise.all([getRows(db, 'contacts', ids), rowsOfEach(db, 'contacts', 'emails', emails)]),
  );
  return [...new Map(found.flat().map((contact) => [contact.id, contact])).values()];
}

/** Only an open deal needs a next step (R18). */
export const isOpen = ({ status = 'open' }: Deal): boolean => status === 'open';

/** What the guard judges by, from the same rows. Whether a calendar is fresh makes no difference to Today. */
export const guardRows = (base: TodayBase): StoredRows => ({
  ...base,
  steps: base.steps.filter(({ strength }) => strength >= 3),
  syncedAt: new Map(),
  playbook: playbookOf(base.playbooks, undefined, base.settings),
});

/**
 * Who may have to be asked: people of open deals, of the talks and attempts of the last weeks, and whom
 * meetings were with (`met`), each once; those in
 * touch last first. People whose every deal is closed are left in peace (R18).
 */
export function candidatesOf(
  { conversations, touches, deals }: Pick<TodayBase, 'conversations' | 'touches' | 'deals'>,
  met: readonly { at: number; contactIds: readonly ContactId[] }[] = [],
): ContactId[] {
  const events = [
    ...conversations.map(({ at, contactIds }) => ({ at, contactIds })),
    ...touches.map(({ at, contactId }) => ({ at, contactIds: [contactId] })),
    ...met,
  ].sort((a, b) => b.at - a.at);
  const recent = events.flatMap(({ contactIds }) => contactIds);
  const open = new Set(deals.filter(isOpen).flatMap(({ contactIds }) => contactIds));
  const closed = new Set(deals.filter((deal) => !isOpen(deal)).flatMap(({ contactIds }) => contactIds));
  const all = new Set([...recent.filter((id) => open.has(id)), ...open, ...recent]);
  return [...all].filter((id) => open.has(id) || !closed.has(id));
}
