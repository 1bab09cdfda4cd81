import { useEffect, useState } from 'react';
import { type Grant, grantFor, hasAccess, watchSiteAccess } from '../platform/sites.ts';

export type { Grant } from '../platform/sites.ts';

/** What the rep could allow for good, of a page on screen; null where nothing is left to ask for. */
export function useGrant(origin: string | undefined): Grant | null {
  const [grant, setGrant] = useState<Grant | null>(null);
  useEffect(() => {
    let isGone = false;
    const refresh = async () => {
      const wanted = grantFor(origin);
      const isOpen = wanted !== undefined && !wanted.isFixed && !(await hasAccess(wanted));
      if (!isGone) setGrant(isOpen ? wanted : null);
    };
    void refresh();
    const stop = watchSiteAccess(() => void refresh());
    return () => {
      isGone = true;
      stop();
    };
  }, [origin]);
  return grant;
}
