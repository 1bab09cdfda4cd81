import type { InputOf, TableName } from '../../core/model/entities.ts';
import type { Row } from '../../core/model/row.ts';

/** Every sample row's id begins with this, so that all of them are found again. */
export const samplePrefix = 'sample-';

type Plain<T> = T extends string ? string : T extends (infer Item)[] ? Plain<Item>[] : T;
type Loose<T> = {
  [Field in keyof T]: T[Field] extends string | undefined ? T[Field] | (string & {}) : Plain<T[Field]>;
};

/** Rows as they are written down here: ids are plain strings, and what every row carries is added when they are stored. */
export type SampleRows = {
  [Name in TableName]: (Omit<Loose<InputOf<Name>>, keyof Row> & { id: string })[];
};
