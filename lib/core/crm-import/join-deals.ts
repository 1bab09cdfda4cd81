import type { Deal } from '../model/entities.ts';
import { foldName } from '../model/fold-name.ts';
import type { AccountId, ContactId, DealId } from '../model/ids.ts';
import type { ImportDeal } from './import-rows.ts';
import { makeShelf, missingIn, type Shelf, type Slot, withNew } from './shelf.ts';

export type DealContent = Pick<
  Deal,
  | 'id'
  | 'name'
  | 'accountId'
  | 'contactIds'
  | 'stage'
  | 'amount'
  | 'closeDate'
  | 'status'
  | 'stages'
  | 'crmKeys'
>;
export type DealShelf = Shelf<DealContent>;

export const dealShelf = (known: readonly DealContent[]): DealShelf =>
  makeShelf(known, ({ name, crmKeys = [] }) => [
    ...crmKeys.map((key) => `key ${key}`),
    `name ${foldName(name)}`,
  ]);

/** Whom a deal is with, as far as its row tells. */
export type DealSide = { accountId: AccountId | undefined; contactIds: readonly ContactId[] };

const appOf = (key: string): string => key.slice(0, key.indexOf('/'));

/** Two records of one CRM are two deals, whatever they are called. */
const isOther = ({ crmKeys = [] }: DealContent, crmKey: string | undefined): boolean =>
  crmKey !== undefined && !crmKeys.includes(crmKey) && crmKeys.some((key) => appOf(key) === appOf(crmKey));

function isWithSame(deal: DealContent, { accountId, contactIds }: DealSide): boolean {
  if (deal.accountId !== undefined && accountId !== undefined) return deal.accountId === accountId;
  if (deal.contactIds.some((id) => contactIds.includes(id))) return true;
  return deal.accountId === accountId && (deal.contactIds.length === 0 || contactIds.length === 0);
}

/** The deals that a row may mean, those of the same record first: the same name with the same company or people. */
export function findDeals(
  shelf: DealShelf,
  { name = '', crmKey }: ImportDeal,
  side: DealSide,
): Slot<DealContent>[] {
  const folded = foldName(name);
  const isNamed = (row: DealContent) => folded !== '' && foldName(row.name) === folded;
  const byKey = (crmKey === undefined ? [] : shelf.find(`key ${crmKey}`)).filter(
    // A record's number alone says nothing: two customers of one CRM have the same.
    ({ row }) =>
      folded === '' || isNamed(row) || (side.accountId !== undefined && row.accountId === side.accountId),
  );
  if (byKey.length > 0) return byKey;
  const named = folded === '' ? [] : shelf.find(`name ${folded}`);
  return named.filter(({ row }) => !isOther(row, crmKey) && isWithSame(row, side));
}

const isAgreed = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;

/** `taken`: deals that earlier rows of this file meant; another amount or day there is another deal of the same name. */
function pick(found: readonly Slot<DealContent>[], said: ImportDeal, taken: ReadonlySet<Slot<DealContent>>) {
  const isAlike = ({ row }: Slot<DealContent>) =>
    isAgreed(row.amount, said.amount) && isAgreed(row.closeDate, said.closeDate);
  return found.find(isAlike) ?? found.find((slot) => said.crmKey !== undefined || !taken.has(slot));
}

type DealRow = { said: ImportDeal; side: DealSide; now: number; newId: () => string };

/** The deal of a row, found and filled or added; undefined where it has no name. What stands there is not changed. */
export function joinDeal(
  shelf: DealShelf,
  taken: Set<Slot<DealContent>>,
  { said, side, now, newId }: DealRow,
): Slot<DealContent> | undefined {
  const { name, crmKey, status, ...fields } = said;
  const found = pick(findDeals(shelf, said, side), said, taken);
  const stages = fields.stage === undefined ? undefined : [{ stage: fields.stage, seenAt: now }];
  if (found === undefined) {
    if (name === undefined) return undefined;
    const row = { ...fields, status, name, id: newId() as DealId, accountId: side.accountId, stages };
    const contactIds = [...new Set(side.contactIds)].slice(0, 500);
    const added = shelf.add({ ...row, contactIds, ...(crmKey !== undefined && { crmKeys: [crmKey] }) });
    taken.add(added);
    return added;
  }
  taken.add(found);
  const { row } = found;
  shelf.change(found, {
    ...missingIn(row, { ...fields, accountId: side.accountId }),
    ...(row.stage === undefined && row.stages === undefined && { stages }),
    contactIds: withNew(row.contactIds, side.contactIds, 500),
    crmKeys: withNew(row.crmKeys ?? [], crmKey === undefined ? [] : [crmKey], 50),
  });
  return found;
}
