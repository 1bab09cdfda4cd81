import type { Finding } from './coach.ts';

/** A draft that the panel means: its key from the snapshot (`composes[i].key`), and whom it believes it goes to. */
type DraftTarget = {
  key: string;
  /** To and Cc, addresses in any order and case. Where the draft has others by now, nothing is written. */
  to: string[];
};

export type DraftWrite = DraftTarget & {
  /** Put in only where the draft has none. */
  subject?: string;
  text: string;
  /** `insert`: at the cursor, else at the top. `replace`: in place of the rep's own words; never signature or quote. */
  mode: 'insert' | 'replace';
};

/** Offsets in UTF-16 units into `text`, which is the draft's text as the snapshot gave it. */
export type DraftFix = DraftTarget & { text: string; start: number; end: number; replacement: string };

export type DraftSpan = { start: number; end: number; severity: Finding['severity'] };

/** An empty list takes all marks of this draft away. */
export type DraftMark = { key: string; text: string; spans: DraftSpan[] };

export type DraftShow = { key: string; text: string; start: number; end: number };

export const draftStates = ['good', 'missing', 'ungrounded', 'quiet'] as const;

/**
 * What the chip beside Send shows: its look, and the words that say the same. The page can read them, so no word of a
 * note stands in them.
 */
export type DraftState = { key: string; state: (typeof draftStates)[number]; words: string };
