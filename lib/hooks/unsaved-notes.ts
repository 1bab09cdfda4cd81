import type { ContactId } from '../core/model/ids.ts';
import type { NoteEditor } from '../db/note-editor.ts';

/**
 * Texts whose last write failed, by contact: they outlive a change of person and a crash of the panel's tree, and are
 * written with the next key. Nothing else of the panel lives in a module.
 */
export const unsavedNotes = new Map<ContactId, { text: string; editor: NoteEditor }>();

/** The texts themselves, for the state in which nothing else can be shown. */
export const listUnsaved = (): string[] => [...unsavedNotes.values()].map(({ text }) => text);
