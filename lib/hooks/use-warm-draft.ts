import { useEffect } from 'react';
import type { Brief } from '../db/brief.ts';
import { calm } from './calm.ts';

/**
 * On a page on which a draft may be opened: loads in a calm moment what a draft will need, and writes its mail once, so
 * that it stands there when the rep presses Reply. `load` gets the draft's own part of the panel.
 */
export function useWarmDraft(
  brief: Brief | null | undefined,
  isOn: boolean,
  load: () => Promise<unknown>,
): void {
  const warmed = isOn ? brief?.contact.id : undefined;
  useEffect(() => {
    if (warmed === undefined || !brief) return undefined;
    let isGone = false;
    const warm = async () => {
      await calm();
      if (isGone) return;
      const [{ warmDraft }] = await Promise.all([import('./draft-thread.ts'), load()]);
      await warmDraft(brief);
    };
    // A draft that is opened loads what is missing, and says what does not work.
    warm().catch(() => undefined);
    return () => {
      isGone = true;
    };
    // Once for a contact: with each key in a note comes another brief, and `load` always loads the same.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [warmed]);
}
