import { useLiveQuery } from 'dexie-react-hooks';
import type { ValueAsset } from '../core/model/entities.ts';
import { getContact } from '../db/repos/contacts.ts';
import { listValueAssets, removeValueAsset, saveValueAsset } from '../db/repos/value-assets.ts';
import { useDatabase } from './database-context.ts';

export type AssetDraft = Pick<ValueAsset, 'kind' | 'title' | 'text' | 'pains' | 'tags'> &
  Partial<Pick<ValueAsset, 'id' | 'url' | 'byline' | 'siteName' | 'publishedOn'>>;

/** The value library with the names of those who had each asset; undefined while read. */
export function useLibrary() {
  const db = useDatabase();
  const assets = useLiveQuery(async () => {
    const rows = await listValueAssets(db);
    const ids = [...new Set(rows.flatMap(({ usedWith }) => usedWith.map(({ contactId }) => contactId)))];
    const people = await Promise.all(ids.map((id) => getContact(db, id)));
    const names = new Map(people.filter((person) => person !== undefined).map(({ id, name }) => [id, name]));
    return rows.map((asset) => ({
      asset,
      usedWith: [
        ...new Set(asset.usedWith.map(({ contactId }) => names.get(contactId)).filter(Boolean)),
      ].join(', '),
    }));
  }, [db]);
  return {
    assets,
    save: (draft: AssetDraft) => saveValueAsset(db, draft).then(() => undefined),
    remove: (asset: ValueAsset) => removeValueAsset(db, asset.id),
  };
}
