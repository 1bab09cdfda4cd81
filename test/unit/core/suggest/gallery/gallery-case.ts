import type { HistoryEntry, Situation, SuggestInput } from '../../../../../lib/core/contract/suggest.ts';

/**
 * A note with what a good rep would say on it. `opener` is what follows the caller's own name; `value` and `ask` stand
 * where they tell something. `history` replaces the one talk that `note` stands for otherwise; `null` is silence.
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
