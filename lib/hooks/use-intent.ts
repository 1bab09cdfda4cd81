import { useCallback, useEffect, useState } from 'react';
import { type Intent, watchIntent } from '../platform/intent.ts';

/** What a notification was pressed for, until it is settled. */
export function useIntent(): { intent: Intent | null; settle: () => void } {
  const [intent, setIntent] = useState<Intent | null>(null);
  useEffect(() => watchIntent(setIntent), []);
  return { intent, settle: useCallback(() => setIntent(null), []) };
}
