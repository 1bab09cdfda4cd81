import { useState } from 'react';
import type { TabContext } from './use-tab-context.ts';

type Heard = TabContext | null | undefined;
type Shown = { context: Heard; isReading: boolean };

/**
 * Keeps what a tab showed last while the same tab is being read again: a reload must not take the person, the notes and
 * the cursor away. A page that names nobody ends the wait only where it is of another app: a mail page is an empty
 * frame first.
 */
export function useHeldContext(context: Heard): Shown {
  const [shown, setShown] = useState<Shown>({ context, isReading: false });
  const next = follow(shown, context);
  if (next !== shown) setShown(next);
  return next;
}

function follow(shown: Shown, context: Heard): Shown {
  const before = shown.context;
  const isSameTab = context && before?.snapshot && context.tabId === before.tabId;
  if (isSameTab && (context.state === 'reading' || (shown.isReading && isStillEmpty(before, context))))
    return shown.isReading ? shown : { context: before, isReading: true };
  return before === context && !shown.isReading ? shown : { context, isReading: false };
}

const isStillEmpty = (before: TabContext, { snapshot }: TabContext): boolean =>
  snapshot !== undefined &&
  snapshot.app === before.snapshot?.app &&
  snapshot.people.length === 0 &&
  !snapshot.contact;
