import type { Account } from '../model/entities.ts';
import { foldName } from '../model/fold-name.ts';
import type { AccountId } from '../model/ids.ts';
import type { ImportAccount } from './import-rows.ts';
import { makeShelf, missingIn, type Shelf, type Slot, withNew } from './shelf.ts';

export type AccountContent = Pick<Account, 'id' | 'name' | 'domains' | 'crmKeys'>;
export type AccountShelf = Shelf<AccountContent>;

export const accountShelf = (known: readonly AccountContent[]): AccountShelf =>
  makeShelf(known, ({ name, domains, crmKeys = [] }) => [
    ...crmKeys.map((key) => `key ${key}`),
    ...domains.map((domain) => `domain ${domain}`),
    `name ${foldName(name)}`,
  ]);

/** Two domains that are not the same tell two companies of one name apart. */
const mayBe = ({ domains }: AccountContent, { domain }: ImportAccount): boolean =>
  domain === undefined || domains.length === 0 || domains.includes(domain);

/**
 * The company that a row names: by its record, its domain, then its name. `unclear` where several have that name: none
 * of them is meant for certain, and another one would be one too many.
 */
export function findAccount(
  shelf: AccountShelf,
  said: ImportAccount,
): Slot<AccountContent> | 'unclear' | undefined {
  const name = foldName(said.name ?? '');
  const sameName = name === '' ? [] : shelf.find(`name ${name}`);
  // A record's number alone says nothing: two customers of one CRM have the same.
  const [byKey] = (said.crmKey === undefined ? [] : shelf.find(`key ${said.crmKey}`)).filter(
    (slot) => name === '' || sameName.includes(slot) || (said.domain !== undefined && mayBe(slot.row, said)),
  );
  if (byKey) return byKey;
  const [byDomain] = said.domain === undefined ? [] : shelf.find(`domain ${said.domain}`);
  if (byDomain) return byDomain;
  const named = sameName.filter(({ row }) => mayBe(row, said));
  return named.length > 1 ? 'unclear' : named[0];
}

const fieldsOf = ({ name, domain, crmKey }: ImportAccount) => ({
  name: name ?? domain ?? '',
  domains: domain === undefined ? [] : [domain],
  ...(crmKey !== undefined && { crmKeys: [crmKey] }),
});

/** The company of a row, found and filled or added; undefined where it has no name, or nobody knows which one is meant. */
export function joinAccount(
  shelf: AccountShelf,
  said: ImportAccount,
  newId: () => string,
): Slot<AccountContent> | undefined {
  const found = findAccount(shelf, said);
  if (found === 'unclear') return undefined;
  const fields = fieldsOf(said);
  if (found === undefined)
    return fields.name === '' ? undefined : shelf.add({ ...fields, id: newId() as AccountId });
  const { row } = found;
  shelf.change(found, {
    ...missingIn(row, { name: fields.name }),
    domains: withNew(row.domains, fields.domains, 100),
    crmKeys: withNew(row.crmKeys ?? [], fields.crmKeys ?? [], 50),
  });
  return found;
}
