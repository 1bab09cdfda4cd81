import { useEffect, useState } from 'react';
import {
  listSiteAccess,
  removeSite,
  requestSite,
  type SiteAccess,
  watchSiteAccess,
} from '../platform/sites.ts';

export { diagnoseSite } from '../platform/diagnose-site.ts';
export type { SiteAccess } from '../platform/sites.ts';

/** Every site with its permission and health. `allow` is to be called in the click itself. */
export function useSites(): {
  sites: SiteAccess[];
  allow: (site: SiteAccess) => void;
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
    allow: (site) => void requestSite(site.origins),
    withdraw: (site) => void removeSite(site.origins),
  };
}
