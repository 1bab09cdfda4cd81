import { browser } from 'wxt/browser';
import { crmSites } from '../core/model/crm-sites.ts';
import { listCalendarHosts } from './calendar-hosts.ts';
import { allowedOf, isOtherHost } from './site-access.ts';
import { readHealth, type SiteHealth } from './site-health.ts';
import { hostOf, isWithin, type Site, sites } from './sites.ts';

export type SiteAccess = Pick<Site, 'name' | 'isFixed'> &
  Partial<SiteHealth> & {
    id: string;
    /** What can be asked for, one at a time. */
    origins: readonly string[];
    /** What is allowed; empty where nothing is. */
    allowed: readonly string[];
    isAllowed: boolean;
    isCrm: boolean;
    /** A host that is of no site. */
    isOther?: boolean;
    /** Its pages are never read: allowed for a calendar alone, or wider than what is read. */
    isUnread?: boolean;
    isForCalendar?: boolean;
  };

/** Every site with its permission and its health, then every other host that was allowed, for Options. */
export async function listSiteAccess(): Promise<SiteAccess[]> {
  const { origins: granted = [] } = await browser.permissions.getAll();
  const forCalendar = await listCalendarHosts();
  const isOfSite = (pattern: string) =>
    sites.some(({ origins }) => origins.some((origin) => isWithin(pattern, origin)));
  const own = sites.map(({ id, name, isFixed, origins }) => {
    const allowed = allowedOf(origins, granted);
    const isCrm = crmSites.some((crm) => crm.id === id);
    return { id, name, isFixed, origins, allowed, isAllowed: allowed.length > 0, isCrm };
  });
  const others = granted
    .filter((pattern) => !isOfSite(pattern))
    .map((pattern) => ({
      id: pattern,
      name: hostOf(pattern),
      isFixed: false,
      origins: [pattern],
      allowed: [pattern],
      isAllowed: true,
      isCrm: false,
      isOther: true,
      isUnread: !isOtherHost(pattern) || forCalendar.includes(pattern),
      isForCalendar: forCalendar.includes(pattern),
    }));
  return Promise.all([...own, ...others].map(async (site) => ({ ...site, ...(await readHealth(site.id)) })));
}
