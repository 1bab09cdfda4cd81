import { useMemo } from 'react';
import type { ReviewedFact } from '../core/language/apply-reviews.ts';
import type { FactReview } from '../core/model/entities.ts';
import type { ContactId, NoteId } from '../core/model/ids.ts';
import { forgetReview, reviewFact } from '../db/repos/fact-reviews.ts';
import { useDatabase } from './database-context.ts';

/** The rep's word on the facts of one note, as it is read on this contact's page; each gives its undo. */
export function useFactReviews(noteId: NoteId, contactId: ContactId) {
  const db = useDatabase();
  return useMemo(() => {
    const say = (
      { said, review }: ReviewedFact,
      verdict: FactReview['verdict'],
      change: FactReview['change'],
    ) => reviewFact(db, { noteId, contactId, said, review }, { verdict, change });
    return {
      dismiss: (reviewed: ReviewedFact) => say(reviewed, 'dismissed', {}),
      /** Changes what is given; what was put right before stays. */
      correct: (reviewed: ReviewedFact, change: FactReview['change']) =>
        say(reviewed, 'corrected', { ...reviewed.review?.change, ...change }),
      /** The fact counts again as it was read. */
      restore: (review: FactReview) => forgetReview(db, review),
    };
  }, [db, noteId, contactId]);
}
