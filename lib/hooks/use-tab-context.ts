import { useEffect, useState } from 'react';
import { type TabContext, watchTabContext } from '../platform/tab-context.ts';

export type { TabContext } from '../platform/tab-context.ts';

/** What one tab, or the active one, shows; undefined until first heard, null where there is no such tab. */
export function useTabContext(target: number | 'active'): TabContext | null | undefined {
  const [context, setContext] = useState<TabContext | null>();
  useEffect(
    () =>
      watchTabContext(target, (next) => {
        performance.mark('context-changed');
        setContext(next);
      }),
    [target],
  );
  return context;
}
