import { useMemo } from 'react';
import type { ReviewedFact } from '../../lib/core/language/apply-reviews.ts';
import type { FactReview } from '../../lib/core/model/entities.ts';
import type { ContactId, NoteId } from '../../lib/core/model/ids.ts';
import { useFactReviews } from '../../lib/hooks/use-fact-reviews.ts';
import { undoable } from '../ui/toast.ts';
import { factLooks } from './fact-looks.ts';
import { dueWords } from './fact-words.ts';

/** What can be done about a fact that was read wrong; each says so, with an undo. */
export type FactActions = {
  dismiss: (reviewed: ReviewedFact) => void;
  correct: (reviewed: ReviewedFact, change: FactReview['change']) => void;
  restore: (review: FactReview) => void;
};

function changeWords({ kind, by, date, due }: FactReview['change']): string {
  if (kind) return `Changed to ${factLooks[kind].word}`;
  if (by) return by === 'us' ? 'Noted as ours' : 'Noted as the buyer’s';
  if (due) return `Noted as ${dueWords(due, Date.now())}`;
  return date === undefined ? 'Noted as sure' : `“${date}” noted as no date`;
}

export function useFactActions(noteId: NoteId, contactId: ContactId): FactActions {
  const reviews = useFactReviews(noteId, contactId);
  return useMemo(
    () => ({
      dismiss: (reviewed) => undoable(reviews.dismiss(reviewed), 'Fact dismissed'),
      correct: (reviewed, change) => undoable(reviews.correct(reviewed, change), changeWords(change)),
      restore: (review) => undoable(reviews.restore(review), 'Read as before'),
    }),
    [reviews],
  );
}
