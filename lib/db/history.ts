import type { HistoryEntry } from '../core/contract/suggest.ts';
import type { BuyerTalk } from '../core/debrief/buyer-talk.ts';
import { isSameMail } from '../core/draft/same-mail.ts';
import type { Conversation, Note, Touch } from '../core/model/entities.ts';
import type { NoteId } from '../core/model/ids.ts';
import { readLength } from '../core/suggest/read-length.ts';

/** A buyer's rows, of which the history is made. */
export type BuyerRows = { conversations: Conversation[]; notes: Note[]; touches: Touch[] };

/** An entry, the note whose text it carries, and the mail that it is. */
export type Told = { entry: HistoryEntry; noteId?: NoteId | undefined; messageId?: string | undefined };

type Dated = Told & { at: number };

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
 * conversation carries its first note, further ones follow as `note`. `inCalendar` are talks that a calendar alone knows of.
 */
export function historyOf(
  rows: BuyerRows,
  options: { now: number; limit: number; inCalendar?: readonly BuyerTalk[] },
): Told[] {
  const notes = rows.notes.filter((note) => note.text.trim() !== '').sort((a, b) => a.at - b.at);
  const notesOf = Map.groupBy(notes, (note) => note.conversationId);
  const known = new Set(rows.conversations.map((conversation) => conversation.id));
  const past = rows.conversations.filter((conversation) => conversation.at <= options.now);
  const loose = notes.filter((note) => note.conversationId === undefined || !known.has(note.conversationId));
  const dated: Dated[] = [
    ...past.flatMap((conversation) => conversationEntries(conversation, notesOf.get(conversation.id) ?? [])),
    // A mail that was kept as a note is told by that, with its words.
    ...rows.touches.filter((touch) => !past.some((talk) => isKept(talk, touch))).map(touchEntry),
    ...loose.map((note) => noteEntry(note, note.at)),
    ...(options.inCalendar ?? []).flatMap((talk) => conversationEntries(talk, [])),
  ];
  const newest = dated.sort((a, b) => a.at - b.at).slice(-options.limit);
  return newest.map(({ entry, noteId, messageId }) => ({
    entry: { ...entry, text: entry.text?.slice(0, readLength) },
    noteId,
    messageId,
  }));
}

type Entered = Pick<Conversation, 'kind' | 'at' | 'direction' | 'minutes' | 'outcome' | 'messageId'>;

const isKept = ({ kind, messageId, at, direction }: Conversation, touch: Touch): boolean =>
  kind === 'email' && messageId !== undefined && isSameMail({ messageId, at, direction }, touch);

function conversationEntries(conversation: Entered, notes: Note[]): Dated[] {
  const { at, direction, minutes, outcome, messageId } = conversation;
  const [first, ...further] = notes;
  const type = (outcome && typeOfOutcome[outcome]) ?? conversation.kind;
  const entry: HistoryEntry = { type, at: iso(at), direction, minutes, outcome };
  const told = first && { text: first.text, source: first.source };
  return [
    { at, entry: { ...entry, ...told }, noteId: first?.id, messageId },
    ...further.map((note) => noteEntry(note, at)),
  ];
}

function noteEntry(note: Note, at: number): Dated {
  const entry: HistoryEntry = { type: 'note', at: iso(at), text: note.text, source: note.source };
  return { at, entry, noteId: note.id };
}

function touchEntry({ kind, at, direction, text, assetIds, messageId }: Touch): Dated {
  const used = assetIds.length > 0 ? assetIds : undefined;
  return { at, entry: { type: kind, at: iso(at), direction, text, used }, messageId };
}
