import type { SaveNoteResult } from '../db/note-text.ts';

export type SaveStatus =
  | { state: 'empty' | 'saving' | 'saved' | 'conflict' }
  | { state: 'failed'; reason: string };

const reasons: Record<string, string> = {
  disk_full: 'the disk is full. Free some space; the text stays here and is saved with your next key.',
  upgrade_blocked: 'another window holds an older version. Close it, then type on.',
  newer_data: 'a newer version holds the data. Reload this panel.',
  unavailable: 'the browser’s storage does not answer. The text stays here; type on to try again.',
};

/** What a finished write means for the status beside the text box. */
export function statusOf(result: SaveNoteResult): SaveStatus {
  if (!result.ok) return { state: 'failed', reason: reasons[result.code] ?? result.message };
  if (result.kind === 'empty') return { state: 'empty' };
  return { state: result.kind === 'kept_twice' ? 'conflict' : 'saved' };
}

const maxText = 5_000_000;

/** A write that threw: nearly always a text beyond what one note holds. */
export const failureOf = (text: string): SaveStatus => ({
  state: 'failed',
  reason:
    text.length > maxText
      ? 'one note holds five million characters. Split it; the text stays here.'
      : 'the text stays here; type on to try again.',
});
