import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../core/draft/open-draft.ts';
import type { CheckedDraft } from './draft-jobs.ts';
import { askOfDraft, type DraftAbout } from './draft-thread.ts';

type Of = Pick<Draft, 'key' | 'text' | 'subject'>;
type Done = { of: Of; checked: CheckedDraft | null };

export type DraftCheck = {
  /** Null where the draft could not be judged; undefined before the first answer. */
  checked: CheckedDraft | null | undefined;
  /** The text that the offsets are of. */
  text: string;
  /** False while a newer text is being typed or judged: what is shown is of an older one. */
  isCurrent: boolean;
};

/** The page tells of a text 150 ms after the last key; with this the pause in typing is 300 ms. */
const pauseMs = 150;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Judges a draft once its text rests, beside the page; an answer counts only for the very text that it was made of. */
export function useDraftCheck(about: DraftAbout, { key, text, subject }: Of): DraftCheck {
  const { brief, threadText } = about;
  const [done, setDone] = useState<Done>();
  const known = done?.of.key === key ? done : undefined;
  const lastKey = useRef<string>(undefined);
  useEffect(() => {
    if (text.trim() === '') return undefined;
    let isGone = false;
    const settle = (checked: CheckedDraft | null) => {
      if (isGone) return;
      // For whoever measures.
      performance.mark('draft-checked', { detail: text.length });
      setDone({ of: { key, text, subject }, checked });
    };
    // A draft that was not there before is not being typed. Else it is judged while the pause goes on.
    const pause = lastKey.current === key ? wait(pauseMs) : undefined;
    lastKey.current = key;
    const judged = askOfDraft({ brief, threadText }, 'coach', { subject, text });
    Promise.all([judged, pause]).then(
      ([checked]) => settle(checked),
      () => settle(null),
    );
    return () => {
      isGone = true;
    };
  }, [brief, threadText, key, text, subject]);
  return {
    checked: known?.checked,
    text: known?.of.text ?? '',
    isCurrent: known?.of.text === text && known.of.subject === subject,
  };
}
