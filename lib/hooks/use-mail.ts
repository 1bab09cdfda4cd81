import { useEffect, useState } from 'react';
import type { MailChoice, OfferedMail } from './draft-jobs.ts';
import { askOfDraft, type DraftAbout } from './draft-thread.ts';

export type { MailChoice, OfferedMail } from './draft-jobs.ts';

/** The mail for a choice; undefined while it is written, null where it could not be. */
export function useMail(
  { brief, threadText }: DraftAbout,
  choice: MailChoice,
): OfferedMail | null | undefined {
  const [done, setDone] = useState<{ choice: MailChoice; mail: OfferedMail | null }>();
  useEffect(() => {
    let isGone = false;
    const settle = (mail: OfferedMail | null) => {
      if (isGone) return;
      // For a benchmark.
      performance.mark('mail-offered');
      setDone({ choice, mail });
    };
    askOfDraft({ brief, threadText }, 'mail', choice).then(settle, () => settle(null));
    return () => {
      isGone = true;
    };
  }, [brief, threadText, choice]);
  // The mail stays while the same one is written anew, as it is with every minute.
  return done?.choice === choice ? done.mail : undefined;
}
