import { browser } from 'wxt/browser';
import type { PageKind } from '../core/contract/read.ts';
import { type CrmId, type CrmSite, crmSites } from '../core/model/crm-sites.ts';
import { listCalendarHosts } from './calendar-hosts.ts';
import { type FieldHealth, readHealth } from './site-health.ts';

export type SiteId = 'gmail' | 'calendar' | 'meet' | CrmId;

export type Site = {
  id: SiteId;
  name: string;
  /** What the site's reader calls itself in a snapshot's `app`. */
  app: string;
  /** Match patterns: what is asked for, and where its content script runs. */
  origins: readonly string[];
  /** Fixed in the manifest, so always on; the others are asked for by a click. */
  isFixed: boolean;
  /** The built content script. */
  script: string;
};

/** The sites that have a reader of their own, in the order in which Options shows them. */
export const sites: readonly Site[] = [
  {
    id: 'gmail',
    name: 'Gmail',
    app: 'gmail',
    origins: ['https://mail.google.com/*'],
    isFixed: true,
    script: '/content-scripts/gmail.js',
  },
  {
    id: 'calendar',
    name: 'Google Calendar',
    app: 'google-calendar',
    origins: ['https://calendar.google.com/*'],
    isFixed: true,
    script: '/content-scripts/calendar.js',
  },
  ...crmSites.filter(isAskedFor).map(({ id, name, hosts }) => ({
    id,
    name,
    app: id,
    origins: hosts.map((host) => `https://${host}/*`),
    isFixed: false,
    script: '/content-scripts/crm.js',
  })),
  {
    id: 'meet',
    name: 'Google Meet',
    app: 'google-meet',
    origins: ['https://meet.google.com/*'],
    isFixed: false,
    script: '/content-scripts/meet.js',
  },
];

/** Not what is read by a click alone, nor what has no address but its buyers' own. */
function isAskedFor({ hosts, isByClickOnly }: CrmSite): boolean {
  return hosts.length > 0 && isByClickOnly !== true;
}

/** The site that serves an address; none for another scheme, or a host that only looks like one. */
export function siteOfUrl(url: string | undefined): Site | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  if (parsed?.protocol !== 'https:') return undefined;
  return sites.find((site) => site.origins.some((origin) => isHostOf(origin, parsed.host)));
}

/** What can be asked for: a site with a reader of its own, else the one host of a web page; none for another scheme. */
export function grantFor(origin: string | undefined): Grant | undefined {
  const site = siteOfUrl(origin);
  if (site) return site;
  const { protocol, hostname } = (origin && URL.parse(origin)) || {};
  return protocol === 'https:' && hostname
    ? { name: hostname, origins: [`https://${hostname}/*`], isFixed: false }
    : undefined;
}

/** Whether a match pattern of https takes in a host. */
export function isHostOf(pattern: string, host: string): boolean {
  const wanted = pattern.slice('https://'.length, -'/*'.length);
  if (!wanted.startsWith('*.')) return host === wanted;
  return host === wanted.slice(2) || host.endsWith(wanted.slice(1));
}

export type Grant = Pick<Site, 'name' | 'origins' | 'isFixed'>;

export type SiteAccess = Grant & {
  id: string;
  isAllowed: boolean;
  /** A host that the rep allowed and that the generic reader reads. */
  isOther?: boolean;
  /** Allowed for a calendar alone: its pages are not read. */
  isForCalendar?: boolean;
  /** Health: the last page read there since the browser started, and which rule found which field. */
  lastReadAt?: number;
  lastPage?: PageKind;
  found?: Record<string, string>;
  fields?: Record<string, FieldHealth>;
};

/** Every site with its permission and its health, then every other host that was allowed, for Options. */
export async function listSiteAccess(): Promise<SiteAccess[]> {
  const own = await Promise.all(
    sites.map(async (site) => ({
      ...site,
      isAllowed: await hasAccess(site),
      ...(await readHealth(site.id)),
    })),
  );
  const { origins = [] } = await browser.permissions.getAll();
  const calendarHosts = await listCalendarHosts();
  const listed = new Set(sites.flatMap((site) => site.origins));
  const others = origins
    .filter((origin) => !listed.has(origin))
    .map((origin) => ({
      id: origin,
      name: origin.replace(/^\w+:\/\/|\/\*$/g, ''),
      origins: [origin],
      isFixed: false,
      isAllowed: true,
      isOther: true,
      isForCalendar: calendarHosts.includes(origin),
    }));
  return [...own, ...others];
}

/** Whether the browser lets our script run on the site now. A rep can withhold even a fixed one. */
export async function hasAccess(site: Pick<Grant, 'origins'>): Promise<boolean> {
  if (await browser.permissions.contains({ origins: [...site.origins] })) return true;
  // Chrome answers `contains` with no for a host that only a content script matches (Gmail); the full list has it.
  const { origins = [] } = await browser.permissions.getAll();
  return site.origins.every((origin) => origins.includes(origin));
}

/** Asks for a site. Call it synchronously in a click: after an `await` the browser refuses to ask. False where declined. */
export function requestSite(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives a site back; its content script is unregistered by the worker. False for a site fixed in the manifest. */
export async function removeSite(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [...origins] });
  } catch {
    return false;
  }
}

/** Calls back when a permission was given or taken; returns how to stop. */
export function watchSiteAccess(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
