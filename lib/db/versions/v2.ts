/** Schema version 2, frozen: the rep's word on single facts of a note. Only the stores that version 1 has not. */
export const v2 = {
  factReviews: 'id, noteId, contactId',
} as const;
