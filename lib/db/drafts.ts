import type { Table } from 'dexie';
import type { DebriefAnswers } from '../core/debrief/debrief.ts';
import type { Conversation } from '../core/model/entities.ts';
import type { ContactId, ConversationId, NoteId } from '../core/model/ids.ts';
import { atOnce } from './at-once.ts';
import type { SecondCallDatabase } from './database.ts';

export type NoteWrite = {
  noteId: NoteId;
  text: string;
  /** The version that the editor started from and what it has handed over since: finding one of these is no clash. */
  known: string[];
  contactId: ContactId;
  /** Made together with the note when its first character arrives. */
  conversation?: { id: ConversationId; kind: Conversation['kind'] };
  /** The note that the text becomes where another text was stored meanwhile. */
  copyId: NoteId;
};

/** The last text of one editor that may not have become a note yet; `count` goes up with every input. */
export type Draft = { id: string; count: number; write: NoteWrite };

/** The answers of a debrief that was not saved yet, under its meeting. */
export type DebriefDraft = { id: `debrief ${string}`; keptAt: number; answers: DebriefAnswers };

export const draftsOf = (db: SecondCallDatabase): Table<Draft | DebriefDraft, string> => db.table('drafts');

export const isNoteDraft = (draft: Draft | DebriefDraft): draft is Draft => 'write' in draft;

/**
 * Hands a text to the browser before the input event is over. A note's own write has to read first, and comes too late
 * when the panel is closed with the last key (tried in Chromium 156: 16 of 20 lost text). So this is one blind put on a
 * table that no longer transaction holds: a closing page aborts what waits.
 */
export const keepDraft = (db: SecondCallDatabase, draft: Draft | DebriefDraft): void =>
  atOnce(db, 'drafts', (drafts) => drafts.put(draft));

/** Does away with a draft that has become rows. */
export const dropDraft = (db: SecondCallDatabase, id: string): void =>
  atOnce(db, 'drafts', (drafts) => drafts.delete(id));
