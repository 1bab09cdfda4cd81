import type { HistoryEntry, Situation, SuggestInput } from '../../../../../lib/core/contract/suggest.ts';

/**
 * A note with what a good rep would say on it. `opener` is what follows the caller's own name, null where silence is
 * right; of several the first is the best, and a later one what is said as long as a fact for the first is not found.
 * `value`, `ask` and `subject` stand where they tell something.
 */
export type GalleryCase = {
  name: string;
  note: string;
  contact: NonNullable<SuggestInput['contact']>;
  opener: string | null | readonly (string | null)[];
  value?: string | null;
  ask?: string;
  subject?: string;
  situation?: Situation;
  source?: HistoryEntry['source'];
  /** Entries before and behind the talk. */
  before?: HistoryEntry[];
  after?: HistoryEntry[];
  input?: Partial<Omit<SuggestInput, 'history' | 'contact'>>;
};
