import { peopleOf } from '../core/booking/buyer-meetings.ts';
import { talksInCalendar } from '../core/debrief/talks-in-calendar.ts';
import type { MeetingRow } from '../core/model/calendar-entities.ts';
import type { Contact, Deal, NextStep } from '../core/model/entities.ts';
import type { Playbook } from '../core/playbook/playbook-schema.ts';
import { playbookOf } from '../core/playbook/playbook-of.ts';
import { readCalendar } from '../core/today/read-calendar.ts';
import type { TodayRows } from '../core/today/today-rows.ts';
import type { Brief } from './brief.ts';
import { readBuyerRows } from './buyer-rows.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { historyOf } from './history.ts';
import { listFactReviews } from './repos/fact-reviews.ts';
import { getRows, liveRows } from './row-store.ts';
import { loadFacts } from './stored-facts.ts';
import { contactInput } from './suggest-input.ts';
import { candidatesOf, guardRows, isOpen, readTodayBase, type TodayBase } from './today-rows.ts';

/** So many buyers are looked at, those of open deals first; the next ones when some of these have their next step. */
const mostBuyers = 60;
/** Entries of each kind: a situation follows from the last words, and from eight tries since. */
const historyLimit = 12;

/** A buyer without a next step, and what is to be read to know how things stand. */
export type UnreadBuyer = {
  contact: Contact;
  deals: Deal[];
  playbook: Playbook;
  brief: Pick<Brief, 'input' | 'facts' | 'noteIds' | 'reviews'>;
};

export type TodaySource = { rows: Omit<TodayRows, 'buyers'>; buyers: UnreadBuyer[] };

const tables = ['accounts', 'conversations', 'notes', 'touches', 'factReviews'] as const;

/** All that Today goes by but what is found in texts. `now` in epoch ms, `timeZone` where the rep is. */
export async function loadToday(db: SecondCallDatabase, now: number, timeZone: string): Promise<TodaySource> {
  const base = await readTodayBase(db, now);
  const { steps } = base;
  const { met, ...calendar } = readCalendar(now, timeZone, guardRows(base));
  const ahead = steps.filter(({ startsAt = 0 }) => startsAt > now);
  const booked = new Set<string>(ahead.map(({ contactId }) => contactId));
  const isBooked: TodayRows['isBooked'] = (id) => booked.has(id) || calendar.isBooked(id);
  const hasDate = new Set(steps.filter(({ strength }) => strength < 3).map(({ contactId }) => contactId));
  const ids = candidatesOf(base, met)
    .filter((id) => !isBooked(id) && !hasDate.has(id))
    .slice(0, mostBuyers);
  const rows: TodaySource['rows'] = {
    now,
    timeZone,
    holidays: base.settings.self.holidays ?? [],
    ...calendar,
    isBooked,
    steps: [...steps, ...(await undatedSteps(db, ids))],
    contacts: new Map(base.contacts.map((contact) => [contact.id, contact])),
    deals: base.deals.filter(isOpen),
    tasks: base.tasks,
  };
  return { rows, buyers: ids.length > 0 ? await readBuyers(db, base, ids, { now, timeZone }) : [] };
}

/** Open steps of these people that an index on the date does not know. */
async function undatedSteps(db: SecondCallDatabase, ids: readonly string[]): Promise<NextStep[]> {
  if (ids.length === 0) return [];
  const table = tableOf(db, 'nextSteps');
  const found = await db.transaction('r', table, async () =>
    Promise.all(ids.map((id) => liveRows(table.where('contactId').equals(id)))),
  );
  return found.flat().filter(({ status, startsAt }) => status === 'open' && startsAt === undefined);
}

function byPerson(meetings: readonly MeetingRow[]): ReadonlyMap<string, MeetingRow[]> {
  const pairs = meetings.flatMap((row) => peopleOf(row).map(({ email }) => ({ email, row })));
  const grouped = Map.groupBy(pairs, ({ email }) => email);
  return new Map([...grouped].map(([email, found]) => [email, found.map(({ row }) => row)]));
}

async function readBuyers(
  db: SecondCallDatabase,
  { settings, playbooks, deals, meetings, ...base }: TodayBase,
  ids: readonly string[],
  { now, timeZone }: { now: number; timeZone: string },
): Promise<UnreadBuyer[]> {
  const wanted = new Set(ids);
  const contacts = base.contacts.filter(({ id }) => wanted.has(id));
  const contactIds = contacts.map(({ id }) => id);
  const [[accounts, histories, reviews], facts] = await Promise.all([
    db.transaction('r', [...tables], async () =>
      Promise.all([
        getRows(
          db,
          'accounts',
          contacts.flatMap(({ accountId }) => accountId ?? []),
        ),
        Promise.all(contactIds.map((id) => readBuyerRows(db, id, historyLimit))),
        listFactReviews(db, contactIds),
      ]),
    ),
    Promise.all(contactIds.map((id) => loadFacts(db, id))),
  ]);
  const meetingsOf = byPerson(meetings.filter(({ endsAt }) => endsAt <= now));
  const accountOf = new Map(accounts.map((account) => [account.id, account]));
  const self = { ...settings.self, email: settings.self.emails[0] };
  return contacts.map((contact, index) => {
    const own = deals.filter((deal) => isOpen(deal) && deal.contactIds.includes(contact.id));
    const history = histories[index] ?? { conversations: [], notes: [], touches: [] };
    const { conversations } = history;
    const rows = [...new Set(contact.emails.flatMap((email) => meetingsOf.get(email) ?? []))];
    const inCalendar = talksInCalendar({ rows, contact, conversations, settings }, now);
    const told = historyOf(history, { now, limit: historyLimit * 2, inCalendar });
    const input = {
      now: new Date(now).toISOString(),
      timeZone,
      self,
      contact: contactInput(contact, contact.accountId && accountOf.get(contact.accountId)),
      history: told.map(({ entry }) => entry),
    };
    return {
      contact,
      deals: own,
      playbook: playbookOf(playbooks, own[0], settings),
      brief: { input, noteIds: told.map(({ noteId }) => noteId), reviews, facts: facts[index] ?? new Map() },
    };
  });
}
