import type { PageSnapshot } from '../core/contract/read.ts';
import { hasOtherRecord } from '../core/crm/has-other-record.ts';
import { pageRecordOf } from '../core/crm/page-record-of.ts';
import type { Match } from '../core/matching/match-people.ts';
import type { Deal } from '../core/model/entities.ts';
import { foldName } from '../core/model/fold-name.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { findPeople } from './find-people.ts';
import { getSettings } from './repos/settings.ts';
import { liveRows } from './row-store.ts';

/** What a look-up of a page's record reads. */
export const recordTables = ['contacts', 'accounts', 'deals', 'settings'] as const;

/**
 * The deal of a page: by its record, else the one open deal of that name with a person or the company of the page, which
 * is no other record of that CRM.
 */
export async function findDeal(
  db: SecondCallDatabase,
  page: PageSnapshot,
  key: string | undefined,
  { certain = [], pageAccount }: Match,
): Promise<Deal | 'several' | undefined> {
  const table = tableOf(db, 'deals');
  const linked = key === undefined ? [] : await liveRows(table.where('crmKeys').equals(key));
  if (linked.length > 0) return linked.length === 1 ? linked[0] : 'several';
  const name = foldName(page.deal?.name ?? '');
  if (name === '') return undefined;
  const near = await Promise.all([
    ...certain.map(({ id }) => liveRows(table.where('contactIds').equals(id))),
    ...(pageAccount ? [liveRows(table.where('accountId').equals(pageAccount.id))] : []),
  ]);
  const fits = (deal: Deal) =>
    foldName(deal.name) === name &&
    (deal.status ?? 'open') === 'open' &&
    !(key !== undefined && hasOtherRecord(deal, key));
  const named = [...new Map(near.flat().map((deal) => [deal.id, deal])).values()].filter(fits);
  return named.length > 1 ? 'several' : named[0];
}

/** The stored deal of a deal page; undefined where there is none, or no single one. */
export const findDealOnPage = (
  db: SecondCallDatabase,
  page: PageSnapshot,
  origin: string | undefined,
): Promise<Deal | undefined> =>
  db.transaction('r', [...recordTables], async () => {
    if (page.page !== 'deal') return undefined;
    const { self } = await getSettings(db);
    const match = await findPeople(db, page, self, origin);
    const found = await findDeal(db, page, pageRecordOf(page, origin)?.key, match);
    return found === 'several' ? undefined : found;
  });
