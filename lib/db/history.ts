import type { HistoryEntry } from '../core/contract/suggest.ts';
import type { Conversation, Note, Touch } from '../core/model/entities.ts';

/** A buyer's rows, of which the history is made. */
export type BuyerRows = { conversations: Conversation[]; notes: Note[]; touches: Touch[] };

type Dated = { at: number; entry: HistoryEntry };

/** What is read of one entry: an hour of talk is about 60,000 characters. Spans stay true, since the head is kept. */
const readLength = 250_000;

const typeOfOutcome: Record<NonNullable<Conversation['outcome']>, HistoryEntry['type'] | null> = {
  held: null,
  no_show: 'no_show',
  rescheduled: 'rescheduled',
  // A cancelled talk was not held, and no entry type says so.
  cancelled: 'note',
};

const iso = (at: number) => new Date(at).toISOString();

/**
 * The history that `suggest` takes, oldest first. One entry holds one note, so that evidence points into it: a
 * conversation carries its first note, further ones follow as `note`.
 */
export function historyOf(rows: BuyerRows, options: { now: number; limit: number }): HistoryEntry[] {
  const notes = rows.notes.filter((note) => note.text.trim() !== '').sort((a, b) => a.at - b.at);
  const notesOf = Map.groupBy(notes, (note) => note.conversationId);
  const known = new Set(rows.conversations.map((conversation) => conversation.id));
  const past = rows.conversations.filter((conversation) => conversation.at <= options.now);
  const loose = notes.filter((note) => note.conversationId === undefined || !known.has(note.conversationId));
  const dated: Dated[] = [
    ...past.flatMap((conversation) => conversationEntries(conversation, notesOf.get(conversation.id) ?? [])),
    ...rows.touches.map(touchEntry),
    ...loose.map((note) => noteEntry(note, note.at)),
  ];
  const newest = dated.sort((a, b) => a.at - b.at).slice(-options.limit);
  return newest.map(({ entry }) => ({ ...entry, text: entry.text?.slice(0, readLength) }));
}

function conversationEntries(conversation: Conversation, notes: Note[]): Dated[] {
  const { at, direction, minutes, outcome } = conversation;
  const [first, ...further] = notes;
  const type = (outcome && typeOfOutcome[outcome]) ?? conversation.kind;
  const entry: HistoryEntry = { type, at: iso(at), direction, minutes, outcome };
  const told = first && { text: first.text, source: first.source };
  return [{ at, entry: { ...entry, ...told } }, ...further.map((note) => noteEntry(note, at))];
}

function noteEntry(note: Note, at: number): Dated {
  return { at, entry: { type: 'note', at: iso(at), text: note.text, source: note.source } };
}

function touchEntry({ kind, at, direction, text, assetIds }: Touch): Dated {
  const used = assetIds.length > 0 ? assetIds : undefined;
  return { at, entry: { type: kind, at: iso(at), direction, text, used } };
}
