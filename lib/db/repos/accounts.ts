import type { AccountId } from '../../core/model/ids.ts';
import { tableOf, type SecondCallDatabase } from '../database.ts';
import { changeRows, type Undo } from '../undo.ts';
import { rowFunctions } from './row-functions.ts';

export const { get: getAccount, save: saveAccount } = rowFunctions('accounts');

/** Deletes the account and takes it off its contacts and deals, which stay. */
export async function removeAccount(db: SecondCallDatabase, id: AccountId): Promise<Undo> {
  const [contacts, deals] = await Promise.all(
    (['contacts', 'deals'] as const).map((table) =>
      tableOf(db, table).where('accountId').equals(id).primaryKeys(),
    ),
  );
  const unlink = { patch: { accountId: undefined } };
  return changeRows(db, [
    { table: 'accounts', id },
    ...(contacts ?? []).map((id) => ({ table: 'contacts' as const, id, ...unlink })),
    ...(deals ?? []).map((id) => ({ table: 'deals' as const, id, ...unlink })),
  ]);
}
