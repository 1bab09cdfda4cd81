import type { StoredContext } from './context-store.ts';

/**
 * Whether a tab that showed an event being edited shows something else now, so that it was probably just saved. No more
 * than a hint to ask the calendar itself: what a page shows is never taken for a meeting, and reading an event, or one
 * with guests, says nothing that the next sync would not.
 */
export const hasLeftEditPage = (
  before: Pick<StoredContext, 'snapshot'> | undefined,
  after: Pick<StoredContext, 'snapshot'> | undefined,
): boolean => before?.snapshot?.page === 'event_edit' && after?.snapshot?.page !== 'event_edit';
