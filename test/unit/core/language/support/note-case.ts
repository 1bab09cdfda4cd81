import type { FactKind, FactsInput } from '../../../../../lib/core/contract/facts.ts';

/** A kind, words that its quote must hold, and what else must be said of it. */
export type Expected = readonly [
  kind: FactKind,
  words: string,
  more?: Partial<{
    by: 'us' | 'them';
    who: string;
    value: string;
    due: string;
    certain: boolean;
    superseded: boolean;
    stance: 'for' | 'against' | 'unclear';
  }>,
];

/** A whole note as reps write them, with what must and must not be read from it. */
export type NoteCase = {
  name: string;
  source?: FactsInput['source'];
  text?: string;
  turns?: readonly { speaker?: string; text: string }[];
  has: readonly Expected[];
  /** A kind that may not occur at all, or not with these words. */
  hasNot: readonly (FactKind | readonly [kind: FactKind, words: string])[];
};
