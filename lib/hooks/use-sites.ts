import { useEffect, useState } from 'react';
import { listSiteAccess, type SiteAccess } from '../platform/list-site-access.ts';
import { removeSite, requestSite, watchSiteAccess } from '../platform/site-access.ts';
import { grantFor } from '../platform/sites.ts';

export { diagnoseSite } from '../platform/diagnose-site.ts';
export type { SiteAccess } from '../platform/list-site-access.ts';

/** Every site with its permission and health. `allow` is to be called in the click itself. */
export function useSites(): {
  sites: SiteAccess[];
  /** Asks for match patterns of a site. */
  allow: (origins: readonly string[]) => void;
  withdraw: (site: SiteAccess) => void;
} {
  const [sites, setSites] = useState<SiteAccess[]>([]);
  useEffect(() => {
    let isGone = false;
    const refresh = () =>
      void listSiteAccess().then((found) => {
        if (!isGone) setSites(found);
      });
    refresh();
    const stop = watchSiteAccess(refresh);
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  return {
    sites,
    allow: (origins) => void requestSite(origins),
    withdraw: ({ allowed }) => void removeSite(allowed),
  };
}

/** What to ask for of an address that was typed, with its scheme or without; none where it cannot be asked for. */
export function askableAt(address: string): readonly string[] | undefined {
  const text = address.trim();
  const grant = grantFor(/^https?:/i.test(text) ? text : `https://${text}`);
  return grant && !grant.isFixed ? grant.origins : undefined;
}
