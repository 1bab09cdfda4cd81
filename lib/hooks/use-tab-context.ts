import { useEffect, useState } from 'react';
import { type TabContext, watchTabContext } from '../platform/tab-context.ts';
import { tellLookUp } from './calm.ts';

export type { TabContext } from '../platform/tab-context.ts';

/** What is told of a tab; when it was told is no change. */
const contentOf = (context: TabContext | null): string =>
  JSON.stringify(context && { ...context, reportedAt: undefined });

/**
 * What one tab, or the active one, shows; undefined until first heard, null where there is no such tab. It stays the same
 * object while the page reports the same again, as it does several times for one navigation.
 */
export function useTabContext(target: number | 'active'): TabContext | null | undefined {
  const [context, setContext] = useState<TabContext | null>();
  useEffect(() => {
    let heard: string | undefined;
    return watchTabContext(target, (next) => {
      const content = contentOf(next);
      if (content === heard) return;
      heard = content;
      performance.mark('context-changed');
      tellLookUp();
      setContext(next);
    });
  }, [target]);
  return context;
}
