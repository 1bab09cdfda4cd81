import type { RowOf, TableName } from '../../core/model/entities.ts';
import type { SecondCallDatabase } from '../database.ts';
import { getRow, saveRow, type Draft } from '../row-store.ts';
import { changeRows, type Undo } from '../undo.ts';

/** What every table can do: read one living row, save a draft of it, delete it softly. */
export function rowFunctions<Name extends TableName>(name: Name) {
  return {
    get: (db: SecondCallDatabase, id: RowOf<Name>['id']): Promise<RowOf<Name> | undefined> =>
      getRow(db, name, id),
    save: (db: SecondCallDatabase, draft: Draft<Name>): Promise<RowOf<Name>> => saveRow(db, name, draft),
    remove: (db: SecondCallDatabase, id: RowOf<Name>['id']): Promise<Undo> =>
      changeRows(db, [{ table: name, id }]),
  };
}
