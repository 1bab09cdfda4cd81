import { listUnsaved } from '../../lib/hooks/unsaved-notes.ts';

/** Texts that are not on disk yet, to be read and copied where the editor cannot be shown. */
export function UnsavedNotesList() {
  return listUnsaved().map((text, index) => (
    <textarea
      key={index}
      readOnly
      aria-label="A note that is not saved yet"
      className="min-h-40 rounded-control border border-control bg-surface p-2"
      value={text}
    />
  ));
}
