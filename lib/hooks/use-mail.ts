import { useEffect, useState } from 'react';
import type { Brief } from '../db/brief.ts';
import type { MailChoice, OfferedMail } from './draft-jobs.ts';
import { askOfDraft, type DraftAbout } from './draft-thread.ts';

export type { MailChoice, OfferedMail } from './draft-jobs.ts';

/** Undefined before the first is written, null where none could be. */
type Written = {
  mail: OfferedMail | null | undefined;
  /** What its evidence counts in. */
  of: Brief;
  isCurrent: boolean;
};

/** The mail for a choice; the one before stays until it is written, and is not current. */
export function useMail({ brief, threadText }: DraftAbout, choice: MailChoice): Written {
  const [done, setDone] = useState<{ choice: MailChoice; of: Brief; mail: OfferedMail | null }>();
  useEffect(() => {
    let isGone = false;
    const settle = (mail: OfferedMail | null) => {
      if (isGone) return;
      // For a benchmark.
      performance.mark('mail-offered');
      setDone({ choice, of: brief, mail });
    };
    askOfDraft({ brief, threadText }, 'mail', choice).then(settle, () => settle(null));
    return () => {
      isGone = true;
    };
  }, [brief, threadText, choice]);
  return { mail: done?.mail, of: done?.of ?? brief, isCurrent: done?.choice === choice };
}
