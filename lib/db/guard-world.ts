import { awakeRow } from '../core/guard/guard-row.ts';
import { makeWorld, type MadeWorld } from '../core/guard/make-world.ts';
import type { StoredRows } from '../core/guard/stored-rows.ts';
import type { GuardRow } from '../core/guard/world.ts';
import type { MeetingRow } from '../core/model/calendar-entities.ts';
import type { Contact, NextStep } from '../core/model/entities.ts';
import type { ContactId } from '../core/model/ids.ts';
import { playbookOf } from '../core/playbook/playbook-of.ts';
import { listSyncs, syncsOf } from './calendar-sync.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { listCalendars } from './repos/calendars.ts';
import { listManyMeetingsBetween } from './repos/meetings.ts';
import { listPlaybooks } from './repos/playbooks.ts';
import { listPrompts } from './repos/prompts.ts';
import { getSettings } from './repos/settings.ts';
import { getRows, liveRows, recentRows } from './row-store.ts';
import { rowsOfEach } from './rows-of-each.ts';

const day = 86_400_000;
const past = 40 * day;
const ahead = 120 * day;
/** Of talks, and of touches: twenty-five a day, which is more than one rep has. */
const mostEvents = 1_000;
/** Whose names are read: of what may be told today. */
const near = 12 * day;

/** What the guard judges by now, and what it told before. */
export type Guard = MadeWorld & { rows: GuardRow[]; hasNotifications: boolean };

const tables = [
  'meetings',
  'conversations',
  'touches',
  'nextSteps',
  'contacts',
  'deals',
  'calendars',
  'playbooks',
  'prompts',
  'settings',
] as const;

/**
 * Reads it all in one go, some forty days back and four months ahead; by index, so that it costs the same at any number
 * of contacts and notes. Ranges have no upper end where `now` would be one, so that a page that watches is told of what
 * is written later. `now` in epoch ms, `timeZone` where the rep is.
 */
export const loadGuard = (db: SecondCallDatabase, now: number, timeZone: string): Promise<Guard> =>
  db.transaction('r', [...tables.map((name) => tableOf(db, name)), syncsOf(db), 'device'], async () => {
    const [stored, rows] = await Promise.all([readRows(db, now), listPrompts(db, now - past)]);
    const hasNotifications = stored.settings.guard?.hasNotifications !== false;
    return {
      ...makeWorld(now, timeZone, stored),
      rows: rows.map((row) => awakeRow(row, now)),
      hasNotifications,
    };
  });

async function readRows(db: SecondCallDatabase, now: number): Promise<StoredRows> {
  const since = now - past;
  const [meetings, conversations, touches, open, done, deals, calendars, syncs, own, settings] =
    await Promise.all([
      listManyMeetingsBetween(db, since, now + ahead),
      recentRows(db, 'conversations', { now, span: past, most: mostEvents }),
      recentRows(db, 'touches', { now, span: past, most: mostEvents }),
      stepsOf(db, 'open', since, now + ahead),
      stepsOf(db, 'done', since, now + ahead),
      liveRows(tableOf(db, 'deals').toCollection()),
      listCalendars(db),
      listSyncs(db),
      listPlaybooks(db),
      getSettings(db),
    ]);
  const steps = [...open, ...done].filter(({ strength }) => strength >= 3);
  const named = deals.filter(({ status = 'open', playbook }) => status !== 'open' || playbook !== undefined);
  const ids = [
    ...conversations.flatMap(({ contactIds }) => contactIds),
    ...touches.map(({ contactId }) => contactId),
    ...steps.map(({ contactId }) => contactId),
    ...named.flatMap(({ contactIds }) => contactIds),
  ];
  return {
    meetings,
    conversations,
    touches,
    steps,
    contacts: await contactsOf(db, ids, nameless(meetings, now)),
    deals,
    calendars: calendars.filter(({ isOn }) => isOn),
    syncedAt: new Map(syncs.map(({ id, syncedAt = 0 }) => [id, syncedAt])),
    settings,
    playbook: playbookOf(own, undefined, settings),
    playbooks: own,
  };
}

const stepsOf = (
  db: SecondCallDatabase,
  status: NextStep['status'],
  from: number,
  to: number,
): Promise<NextStep[]> =>
  liveRows(tableOf(db, 'nextSteps').where('[status+startsAt]').between([status, from], [status, to]));

/** Addresses of the coming and the last days that stand without a name in their calendar. */
const nameless = (meetings: readonly MeetingRow[], now: number): string[] =>
  meetings
    .filter(({ startsAt }) => Math.abs(startsAt - now) < near)
    .flatMap(({ attendees }) => attendees.filter(({ name }) => name === undefined).map(({ email }) => email));

async function contactsOf(db: SecondCallDatabase, ids: ContactId[], emails: string[]): Promise<Contact[]> {
  const found = await Promise.all([
    getRows(db, 'contacts', ids),
    rowsOfEach(db, 'contacts', 'emails', emails),
  ]);
  return [...new Map(found.flat().map((contact) => [contact.id, contact])).values()];
}
