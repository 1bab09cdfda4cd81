import type { CrmId } from '../core/model/crm-sites.ts';
import { type CrmSite, crmOfHost, crmSites, hasHost } from '../core/model/crm-sites.ts';

export type SiteId = 'gmail' | 'calendar' | 'meet' | CrmId;

export type Site = {
  id: SiteId;
  name: string;
  /** What the site's reader calls itself in a snapshot's `app`. */
  app: string;
  /** Match patterns of all its hosts; which of them are asked for depends on the page, or on the rep's choice. */
  origins: readonly string[];
  /** Fixed in the manifest, so always on; the others are asked for by a click. */
  isFixed: boolean;
  /** The built content script. */
  script: string;
};

/** Reads the CRMs that run under their makers' hosts alone. */
const crmScript = '/content-scripts/crm.js';
/** Reads the others, and any other host that the rep allowed. */
export const ownCrmScript = '/content-scripts/own-crm.js';

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
  {
    id: 'meet',
    name: 'Google Meet',
    app: 'google-meet',
    origins: ['https://meet.google.com/*'],
    isFixed: false,
    script: '/content-scripts/meet.js',
  },
  ...crmSites.filter(isAskedFor).map(({ id, name, hosts, isSelfHosted }: CrmSite & { id: CrmId }) => ({
    id,
    name,
    app: id,
    origins: hosts.map((host) => `https://${host}/*`),
    isFixed: false,
    script: isSelfHosted ? ownCrmScript : crmScript,
  })),
];

/** Not what is read by a click alone, nor what has no address but its buyers' own. */
function isAskedFor({ hosts, isByClickOnly }: CrmSite): boolean {
  return hosts.length > 0 && isByClickOnly !== true;
}

/** The site that serves an address; none for another scheme, or a host that only looks like one. */
export function siteOfUrl(url: string | undefined): Site | undefined {
  const pattern = patternOf(url);
  return pattern === undefined
    ? undefined
    : sites.find(({ origins }) => origins.some((origin) => isWithin(pattern, origin)));
}

/**
 * The match pattern of an address's own host, which takes in every port of it; none for what may never be read by
 * itself: another scheme, http elsewhere than on this machine, a site that is read by a click alone.
 */
export function patternOf(url: string | undefined): string | undefined {
  const { protocol, hostname } = (url && URL.parse(url)) || {};
  if (!hostname || isByClickOnly(url)) return undefined;
  const isOwnMachine = hostname === '127.0.0.1' || hostname === 'localhost';
  return protocol === 'https:' || (protocol === 'http:' && isOwnMachine)
    ? `${protocol}//${hostname}/*`
    : undefined;
}

/** The CRM of an address that is never asked for, since the rep's click alone reads it. */
export function isByClickOnly(url: string | undefined): boolean {
  return crmOfHost((url && URL.parse(url)?.hostname) || '')?.isByClickOnly === true;
}

export type Grant = Pick<Site, 'name' | 'origins' | 'isFixed'> & { host: string; isOther: boolean };

/**
 * What can be asked for beside a page: its own host and no more, also of a site that has many; none where nothing may
 * be asked for.
 */
export function grantFor(origin: string | undefined): Grant | undefined {
  const pattern = patternOf(origin);
  if (pattern === undefined) return undefined;
  const site = siteOfUrl(origin);
  const host = hostOf(pattern);
  return {
    name: site?.name ?? host,
    origins: [pattern],
    isFixed: site?.isFixed ?? false,
    host,
    isOther: !site,
  };
}

/** `app.close.com` of `https://app.close.com/*`. */
export const hostOf = (pattern: string): string => pattern.replace(/^[^:]+:\/\/|\/\*$/g, '');

/** Whether all that a match pattern takes in is taken in by another. */
export function isWithin(pattern: string, wider: string): boolean {
  const [scheme, widerScheme] = [pattern, wider].map((one) => one.split(':')[0]);
  if (wider === '<all_urls>') return true;
  if (widerScheme !== scheme && widerScheme !== '*') return false;
  return hostOf(wider) === '*' || hasHost(hostOf(wider), hostOf(pattern));
}
