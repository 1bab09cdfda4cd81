import type { PageSnapshot } from '../core/contract/read.ts';
import { pageRecordOf } from '../core/crm/page-record-of.ts';
import { whoForDeal } from '../core/deal/who-for-deal.ts';
import type { Match } from '../core/matching/match-people.ts';
import type { Contact, Deal } from '../core/model/entities.ts';
import type { ContactId } from '../core/model/ids.ts';
import { findDeal } from './find-deal.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { getRows, lastRows, liveRows } from './row-store.ts';

/** A group of more is asked about by its first ones. */
const mostPeople = 10;
/** So many of the newest rows, since some of them may be deleted or empty. */
const fewRows = 5;

/** The known people of a deal's or a company's page, on which nobody is the one whom it is about. */
export type PageGroup = {
  of: 'deal' | 'company';
  people: Contact[];
  /** With whom the rep was last in touch, or who is the only one; nobody where that is to be asked. */
  last?: Contact | undefined;
};

/** The stored deal that a deal's page shows, and who is known of the page's people. */
export type WhoOnPage = { deal?: Deal | undefined; group?: PageGroup | undefined };

/** For a deal's or a company's page, whose `origin` and people (`match`) are known. */
export async function whoOnPage(
  db: SecondCallDatabase,
  page: PageSnapshot,
  match: Match,
  { origin, now }: { origin: string | undefined; now: number },
): Promise<WhoOnPage> {
  const key = pageRecordOf(page, origin)?.key;
  const found = page.page === 'deal' ? await findDeal(db, page, key, match) : undefined;
  const deal = found === 'several' ? undefined : found;
  return { deal, group: await findGroup(db, page, match, { deal, now }) };
}

/** The known people of a deal's page, where there are none those of its company, and of a company's page. */
async function findGroup(
  db: SecondCallDatabase,
  { page }: PageSnapshot,
  { certain = [], candidates, pageAccount }: Match,
  { deal, now }: { deal: Deal | undefined; now: number },
): Promise<PageGroup | undefined> {
  const tables = ['contacts', 'notes', 'touches', 'conversations'] as const;
  return db.transaction('r', [...tables], async () => {
    const stored = await getRows(db, 'contacts', deal?.contactIds.slice(0, mostPeople) ?? []);
    const ofDeal = page === 'deal' ? [...stored, ...certain] : [];
    const ofCompany = candidates.filter(({ accountId }) => pageAccount && accountId === pageAccount.id);
    const isOfDeal = ofDeal.length > 0;
    const group = isOfDeal ? ofDeal : [...certain, ...ofCompany];
    const people = [...new Map(group.map((one) => [one.id, one])).values()].slice(0, mostPeople);
    if (people.length === 0) return undefined;
    const of = isOfDeal ? 'deal' : 'company';
    const last = people.length > 1 ? whoForDeal(people, await lastContacts(db, people, now)) : people[0];
    return { of, people, last };
  });
}

/** When each person was last talked with or written to, as far as that is noted. */
async function lastContacts(
  db: SecondCallDatabase,
  people: readonly Contact[],
  now: number,
): Promise<Map<ContactId, number>> {
  const found = await Promise.all(people.map(({ id }) => lastContact(db, id, now)));
  return new Map(people.flatMap(({ id }, index) => (found[index] ? [[id, found[index]] as const] : [])));
}

/** Epoch ms; 0 where nothing is noted. */
async function lastContact(db: SecondCallDatabase, id: ContactId, now: number): Promise<number> {
  const until = [
    [id, -Infinity],
    [id, now],
  ] as const;
  const [notes, touches, talks] = await Promise.all([
    lastRows(
      db,
      'notes',
      tableOf(db, 'notes')
        .where('[contactId+at]')
        .between(...until, true, true),
      fewRows,
    ),
    lastRows(
      db,
      'touches',
      tableOf(db, 'touches')
        .where('[contactId+at]')
        .between(...until, true, true),
      fewRows,
    ),
    liveRows(tableOf(db, 'conversations').where('contactIds').equals(id)),
  ]);
  const told = [
    ...notes.filter(({ text }) => text.trim() !== ''),
    ...touches,
    ...talks.filter(({ outcome = 'held', at }) => outcome === 'held' && at <= now),
  ];
  return Math.max(0, ...told.map(({ at }) => at));
}
