import type { PageSnapshot } from '../core/contract/read.ts';
import { followDeal } from '../core/crm/follow-deal.ts';
import { hasOtherRecord } from '../core/crm/has-other-record.ts';
import { pageRecordOf, type RecordTable } from '../core/crm/page-record-of.ts';
import type { Match } from '../core/matching/match-people.ts';
import { isWithinDomain } from '../core/matching/own-addresses.ts';
import { normalizeDomain } from '../core/model/email-address.ts';
import type { Deal } from '../core/model/entities.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { findDeal, findDealOnPage, recordTables } from './find-deal.ts';
import { findPeople } from './find-people.ts';
import { getSettings } from './repos/settings.ts';
import { newId } from './row-store.ts';
import { type Undo, writeRows } from './undo.ts';

type RecordWrite = { table: RecordTable; id: string; content: object };
type Seen = { db: SecondCallDatabase; page: PageSnapshot; key: string; match: Match };

const mostKeys = 50;
const mostPeople = 500;

/**
 * What an open CRM record changes in our memory, the least that keeps it together: a person and a company get the
 * record's key, a deal follows its page. Empty where all of it is known. Reads by indexes; writes nothing.
 */
export const planRecord = (
  db: SecondCallDatabase,
  page: PageSnapshot,
  origin: string | undefined,
): Promise<RecordWrite[]> =>
  db.transaction('r', [...recordTables], async () => {
    const record = pageRecordOf(page, origin);
    if (!record) return [];
    const { self } = await getSettings(db);
    const match = await findPeople(db, page, self, origin);
    const write = await plans[record.table]({ db, page, key: record.key, match });
    return write ? [{ table: record.table, ...write }] : [];
  });

/** Carries out what `planRecord` says by then. Returns how many rows were written. */
export async function writeRecord(
  db: SecondCallDatabase,
  page: PageSnapshot,
  origin: string | undefined,
): Promise<number> {
  let written = 0;
  await writeRows(db, recordTables, async (put) => {
    for (const { table, id, content } of await planRecord(db, page, origin)) {
      await put(table, id, content);
      written += 1;
    }
  });
  return written;
}

type Stored = Pick<Deal, 'name' | 'contactIds' | 'stage' | 'amount' | 'closeDate' | 'stages'>;
type Plan = (seen: Seen) => Promise<Omit<RecordWrite, 'table'> | undefined>;

const plans: Record<RecordTable, Plan> = {
  // Nothing of the person is filled in or overwritten: the page's words are on the page.
  contacts: async ({ key, match: { contact } }) => contact && withKey(contact, key),
  accounts: async ({ key, page, match: { pageAccount } }) => {
    const domain = normalizeDomain(page.account?.domain ?? '');
    const hasDomain = pageAccount?.domains.some((own) => isWithinDomain(domain, own));
    return pageAccount && (hasDomain || !hasOtherRecord(pageAccount, key))
      ? withKey(pageAccount, key)
      : undefined;
  },
  deals: planDeal,
};

function withKey({ id, crmKeys = [] }: { id: string; crmKeys?: string[] | undefined }, key: string) {
  if (crmKeys.includes(key) || crmKeys.length >= mostKeys) return undefined;
  return { id, content: { crmKeys: [...crmKeys, key] } };
}

/** A deal of which nobody is known is nobody's business until the rep says so (`rememberDeal`). */
async function planDeal({ db, page, key, match }: Seen): ReturnType<Plan> {
  const { certain = [], pageAccount } = match;
  const found = await findDeal(db, page, key, match);
  if (found === 'several') return undefined;
  if (found) return dealWrite(db, found, { page, key, match });
  const isKnown = certain.length > 0 || pageAccount !== undefined;
  // What the rep has deleted does not come back by itself.
  const isDeleted = (await tableOf(db, 'deals').where('crmKeys').equals(key).count()) > 0;
  return isKnown && !isDeleted ? dealWrite(db, undefined, { page, key, match }) : undefined;
}

function dealWrite(
  db: SecondCallDatabase,
  stored: Deal | undefined,
  { page, key, match }: Pick<Seen, 'page' | 'key' | 'match'>,
): Omit<RecordWrite, 'table'> | undefined {
  const { deal } = page;
  if (!deal) return undefined;
  const before: Stored = stored ?? { name: deal.name, contactIds: [] };
  const added = (match.certain ?? []).map(({ id }) => id).filter((id) => !before.contactIds.includes(id));
  const account = stored?.accountId === undefined ? match.pageAccount : undefined;
  const content = {
    ...followDeal(before, deal, db.surroundings.now()),
    ...(added.length > 0 && { contactIds: [...before.contactIds, ...added].slice(0, mostPeople) }),
    ...(account && { accountId: account.id }),
    ...(stored && withKey(stored, key)?.content),
  };
  if (!stored) return { id: newId(db), content: { ...before, ...content, crmKeys: [key] } };
  return Object.keys(content).length > 0 ? { id: stored.id, content } : undefined;
}

/** Stores the deal of a deal page by the rep's word, with those of its people who are known. Throws on any other page. */
export async function rememberDeal(
  db: SecondCallDatabase,
  page: PageSnapshot,
  origin: string | undefined,
): Promise<{ deal: Deal; undo: Undo }> {
  let deal: Deal | undefined;
  const undo = await writeRows(db, recordTables, async (put) => {
    const key = pageRecordOf(page, origin)?.key;
    if (key === undefined || !page.deal) throw new Error('This page shows no deal.');
    const { self } = await getSettings(db);
    const match = await findPeople(db, page, self, origin);
    const stored = await findDealOnPage(db, page, origin);
    const write = dealWrite(db, stored, { page, key, match });
    deal = write ? await put('deals', write.id, write.content) : stored;
  });
  if (!deal) throw new Error('The deal was not stored.');
  return { deal, undo };
}
