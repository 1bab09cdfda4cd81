import type { Fact } from '../../core/contract/facts.ts';
import type { FactReview } from '../../core/model/entities.ts';
import type { ContactId, FactReviewId, NoteId } from '../../core/model/ids.ts';
import { tableOf, type SecondCallDatabase } from '../database.ts';
import { hashOf } from '../reading-key.ts';
import { liveRows } from '../row-store.ts';
import { changeRows, type Undo } from '../undo.ts';
import { getNote } from './notes.ts';
import { rowFunctions } from './row-functions.ts';

const { save, remove } = rowFunctions('factReviews');

/** What the rep said of the facts in these contacts' notes. */
export async function listFactReviews(
  db: SecondCallDatabase,
  contactIds: readonly ContactId[],
): Promise<FactReview[]> {
  const table = tableOf(db, 'factReviews');
  const found = contactIds.map((id) => liveRows(table.where('contactId').equals(id)));
  return (await Promise.all(found)).flat();
}

/** What is said of a fact: `said` is the fact as the rules found it, `review` an earlier word on it. */
type ReviewTarget = {
  noteId: NoteId;
  /** On whose page it was said: for a note that belongs to nobody. */
  contactId: ContactId;
  said: Pick<Fact, 'kind' | 'quote' | 'start'>;
  review?: FactReview | undefined;
};

type Verdict = Pick<FactReview, 'verdict' | 'change'>;

/** Remembers the rep's word on a fact, in place of an earlier one; the undo brings that one back. */
export async function reviewFact(
  db: SecondCallDatabase,
  { noteId, contactId, said, review }: ReviewTarget,
  verdict: Verdict,
): Promise<Undo> {
  if (review) return changeRows(db, [{ table: 'factReviews', id: review.id, patch: verdict }]);
  const { kind, quote, start } = said;
  // Made of what it is about: the same word on two machines is one row, and it goes with the sample data.
  const key = hashOf(JSON.stringify([noteId, kind, quote, start]));
  const note = await getNote(db, noteId);
  const { id } = await save(db, {
    id: `${noteId.slice(0, 150)} ${key}` as FactReviewId,
    noteId,
    contactId: note?.contactId ?? contactId,
    kind,
    quote,
    start,
    ...verdict,
  });
  return () => remove(db, id).then(() => undefined);
}

/** Forgets the rep's word: the fact counts again as the rules found it. */
export const forgetReview = (db: SecondCallDatabase, review: FactReview): Promise<Undo> =>
  remove(db, review.id);
