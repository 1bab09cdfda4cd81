import type { ValueAsset } from '../../core/model/entities.ts';
import type { ContactId, ValueAssetId } from '../../core/model/ids.ts';
import { tableOf, type SecondCallDatabase } from '../database.ts';
import { getRow, liveRows, saveRow } from '../row-store.ts';
import { rowFunctions } from './row-functions.ts';

export const { save: saveValueAsset, remove: removeValueAsset } = rowFunctions('valueAssets');

/** The whole library, the last changed first. */
export async function listValueAssets(db: SecondCallDatabase): Promise<ValueAsset[]> {
  const assets = await liveRows(tableOf(db, 'valueAssets').toCollection());
  return assets.sort((a, b) => b.updatedAt - a.updatedAt);
}

/** Notes that the buyer has had this asset, so that it is not offered again (R7). */
export async function markAssetUsed(
  db: SecondCallDatabase,
  id: ValueAssetId,
  contactId: ContactId,
): Promise<void> {
  await db.transaction('rw', tableOf(db, 'valueAssets'), async () => {
    const asset = await getRow(db, 'valueAssets', id);
    if (asset === undefined) return;
    const usedWith = [...asset.usedWith, { contactId, at: db.surroundings.now() }];
    await saveRow(db, 'valueAssets', { id, usedWith });
  });
}
