import type { Contact, Conversation, Note } from '../core/model/entities.ts';
import type { ContactId, ConversationId, NoteId } from '../core/model/ids.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { getRow, liveRows, newId, putStamped } from './row-store.ts';
import { keepFacts, loadFacts, type Readings } from './stored-facts.ts';
import { changeRows, type RowChange, type Undo } from './undo.ts';

/** A talk from a file, as the rep confirmed it. */
export type ImportedTalk = Pick<Conversation, 'kind' | 'at' | 'minutes' | 'title'> &
  Pick<Note, 'text' | 'source'> & {
    /** What a note taker wrote of it: a note of its own, since nobody of the talk says it. */
    summary?: string | undefined;
    /** What was found in these texts, so that they are not read again. */
    readings: Readings;
  };

/**
 * Stores a talk with its note or notes in one transaction. The undo takes out exactly these rows, with what was said of
 * their facts since; where one of them was changed meanwhile it keeps them all.
 */
export async function saveImport(
  db: SecondCallDatabase,
  { id: contactId, accountId }: Pick<Contact, 'id' | 'accountId'>,
  talk: ImportedTalk,
): Promise<Undo> {
  const { kind, at, minutes, title, text, source, summary, readings } = talk;
  const known = await loadFacts(db, contactId);
  // First, since the panel reads on its own as soon as the rows are there; alone they do no harm.
  keepFacts(db, contactId, new Map([...known, ...readings]));
  const conversationId = newId(db) as ConversationId;
  const shared = { contactId, accountId, conversationId, deletedAt: null };
  const rows = await db.transaction('rw', tableOf(db, 'conversations'), tableOf(db, 'notes'), async () => {
    const put = (content: object): Promise<Note> =>
      putStamped(db, 'notes', { ...shared, id: newId(db), ...content }, undefined);
    const about = { kind, at, minutes, title, outcome: 'held', contactIds: [contactId], accountId };
    const conversation = await putStamped(
      db,
      'conversations',
      { ...about, id: conversationId, deletedAt: null },
      undefined,
    );
    const notes = [await put({ text, source, at })];
    // A moment later: the talk's own note is the one that the lines are made of.
    if (summary !== undefined) notes.push(await put({ text: summary, source: 'notes', at: at + 1 }));
    return { conversation, notes };
  });
  return () => takeOut(db, rows);
}

type Rows = { conversation: Conversation; notes: Note[] };

async function takeOut(db: SecondCallDatabase, { conversation, notes }: Rows): Promise<void> {
  const stored = await Promise.all(notes.map(({ id }) => getRow(db, 'notes', id)));
  if (notes.some(({ clock }, index) => stored[index] && stored[index].clock !== clock)) return;
  const ids: NoteId[] = notes.map(({ id }) => id);
  const reviews = await tableOf(db, 'factReviews').where('noteId').anyOf(ids).primaryKeys();
  const changes: RowChange[] = [
    { table: 'conversations', id: conversation.id },
    ...ids.map((id) => ({ table: 'notes', id }) as const),
    ...reviews.map((id) => ({ table: 'factReviews', id }) as const),
  ];
  await changeRows(db, changes);
}

/** The words alone, line by line: who is who may be answered differently the second time. */
const linesOf = (text: string): Set<string> =>
  new Set(text.split('\n').map((line) => line.replace(/^[^:]{1,60}: /, '').trim()));

/** Nearly all lines are the same; somebody may be left out of one of them. */
function isSameTalk(one: string, other: string): boolean {
  const lengths = [one.length, other.length];
  if (Math.min(...lengths) * 2 < Math.max(...lengths)) return false;
  const [lines, others] = [linesOf(one), linesOf(other)];
  return lines.intersection(others).size * 4 >= Math.max(lines.size, others.size) * 3;
}

/** When the same talk was imported for this contact before; undefined where it was not. */
export async function findImported(
  db: SecondCallDatabase,
  contactId: ContactId,
  text: string,
): Promise<number | undefined> {
  const notes = await liveRows(
    tableOf(db, 'notes').where('[contactId+at]').between([contactId, -Infinity], [contactId, Infinity]),
  );
  // A text that is being typed, or was pasted to be imported, is no talk yet.
  return notes.find((note) => note.openUntil === undefined && isSameTalk(note.text, text))?.at;
}
