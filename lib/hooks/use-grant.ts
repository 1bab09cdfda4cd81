import { useEffect, useState } from 'react';
import { askableOf, watchSiteAccess } from '../platform/site-access.ts';
import type { Grant } from '../platform/sites.ts';

export type { Grant } from '../platform/sites.ts';

/** What the rep could allow for good, of a page on screen; null where nothing is left to ask for, undefined until known. */
export function useGrant(origin: string | undefined): Grant | null | undefined {
  const [grant, setGrant] = useState<Grant | null>();
  useEffect(() => {
    let isGone = false;
    const refresh = async () => {
      const askable = await askableOf(origin);
      if (!isGone) setGrant(askable ?? null);
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
