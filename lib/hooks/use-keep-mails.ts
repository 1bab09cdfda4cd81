import { useMemo } from 'react';
import type { ThreadEntry } from '../core/draft/thread-history.ts';
import type { Brief } from '../db/brief.ts';
import { type KeptMail, saveKeptMails } from '../db/save-kept-mails.ts';
import { useDatabase } from './database-context.ts';

export type { KeptMail } from '../db/save-kept-mails.ts';

export const keptMailOf = ({ entry, at, messageId }: ThreadEntry): KeptMail => ({
  text: entry.text ?? '',
  at,
  direction: entry.direction,
  messageId,
});

/** Keeps mails of the open thread for the contact on screen, and knows which are kept. */
export function useKeepMails({ contact, notes }: Brief, subject: string) {
  const db = useDatabase();
  return useMemo(
    () => ({
      isKept: ({ text, messageId }: KeptMail): boolean =>
        notes.some(
          ({ note, conversation }) =>
            messageId !== undefined && conversation?.messageId === messageId && note.text.includes(text),
        ),
      keep: (mails: readonly KeptMail[]) => saveKeptMails(db, contact, subject, mails),
    }),
    [db, contact, notes, subject],
  );
}
