import type { ImportRow, UnsaidAre } from '../core/crm-import/import-rows.ts';
import { type Joined, joinRows, type NoteContent } from '../core/crm-import/join-rows.ts';
import type { Slot } from '../core/crm-import/shelf.ts';
import { ownAddresses } from '../core/matching/own-addresses.ts';
import type { RowOf } from '../core/model/entities.ts';
import type { ImportedTable } from './crm-imports.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { getSettings } from './repos/settings.ts';
import { getRows, liveRows, newId } from './row-store.ts';

/** How the rep answered what a file does not tell. */
export type CrmImportChoice = { namesakes: 'join' | 'apart'; unsaid?: UnsaidAre | undefined };

/** Talks come with their notes, and are counted by those. */
export type CrmImportCounts = Record<
  Exclude<ImportedTable, 'conversations'>,
  { new: number; filled: number; same: number; repeated: number }
>;

/** What an import would write. Notes that are there already are left out. */
export type CrmImportPlan = {
  joined: Joined;
  notes: NoteContent[];
  counts: CrmImportCounts;
};

/** The tables that a plan is made of. */
export const plannedTables = ['accounts', 'contacts', 'deals', 'conversations', 'notes', 'settings'] as const;

const minuteOf = (at: number): number => Math.floor(at / 60_000);
const minuteKey = (contactId: string | undefined, at: number): string => `${contactId} ${minuteOf(at)}`;

/** Notes of the same contact in the same minute with the same text are one; looked for by index keys, without texts. */
async function withoutKnown(db: SecondCallDatabase, notes: NoteContent[]): Promise<NoteContent[]> {
  if (notes.length === 0) return notes;
  const index = tableOf(db, 'notes').orderBy('[contactId+at]');
  const [keys, ids] = await Promise.all([index.keys(), index.clone().primaryKeys()]);
  const momentsOf = ({ at, alsoAt = at }: NoteContent) => [at, alsoAt];
  const wanted = new Set(notes.flatMap((note) => momentsOf(note).map((at) => minuteKey(note.contactId, at))));
  const alike = ids.filter((_id, place) => {
    const [contactId, at] = keys[place] as unknown as [string, number];
    return wanted.has(minuteKey(contactId, at));
  });
  const contentKey = ({ contactId, at, text }: Pick<NoteContent, 'contactId' | 'at' | 'text'>) =>
    `${minuteKey(contactId, at)} ${text}`;
  const known = new Set((await getRows(db, 'notes', alike)).map(contentKey));
  return notes.filter((note) => !momentsOf(note).some((at) => known.has(contentKey({ ...note, at }))));
}

/** Brings rows together with what is stored; writes nothing. To be called inside a transaction over `plannedTables`. */
export async function planInside(
  db: SecondCallDatabase,
  rows: readonly ImportRow[],
  { namesakes }: CrmImportChoice,
): Promise<CrmImportPlan> {
  const all = <Name extends 'accounts' | 'contacts' | 'deals'>(name: Name) =>
    liveRows<RowOf<Name>>(tableOf(db, name).toCollection());
  const [accounts, contacts, deals, { self }] = await Promise.all([
    all('accounts'),
    all('contacts'),
    all('deals'),
    getSettings(db),
  ]);
  const { isRep } = ownAddresses(self);
  const now = db.surroundings.now();
  const joined = joinRows(rows, { accounts, contacts, deals, now, newId: () => newId(db), isRep, namesakes });
  const notes = await withoutKnown(db, joined.notes);
  const count = (slots: readonly Slot<unknown>[]) => ({
    new: slots.filter(({ isNew }) => isNew).length,
    filled: slots.filter(({ isNew, isChanged }) => !isNew && isChanged).length,
  });
  const { repeated, same } = joined;
  return {
    joined,
    notes,
    counts: {
      accounts: { ...count(joined.accounts), same: same.accounts, repeated: repeated.accounts },
      contacts: { ...count(joined.contacts), same: same.contacts, repeated: repeated.contacts },
      deals: { ...count(joined.deals), same: same.deals, repeated: repeated.deals },
      notes: {
        new: notes.length,
        filled: 0,
        same: joined.notes.length - notes.length,
        repeated: repeated.notes,
      },
    },
  };
}

/** The dry run. */
export const planCrmImport = (
  db: SecondCallDatabase,
  rows: readonly ImportRow[],
  choice: CrmImportChoice,
): Promise<CrmImportPlan> =>
  db.transaction('r', [...plannedTables], async () => planInside(db, rows, choice));
