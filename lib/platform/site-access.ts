import { browser } from 'wxt/browser';
import { forgetCalendarHosts, listCalendarHosts, watchCalendarHosts } from './calendar-hosts.ts';
import {
  type Grant,
  grantFor,
  hostOf,
  isByClickOnly,
  isWithin,
  ownCrmScript,
  patternOf,
  sites,
} from './sites.ts';

/** What may be read by itself: by which content script, under which of the patterns that the rep allowed. */
export type Readable = { id: string; script: string; matches: string[] };

/**
 * All that may be read by itself now: of every site the hosts that are allowed, in whatever way Chrome let the rep do
 * so, and every other single host, unless it was allowed for a calendar alone.
 */
export async function listReadable(): Promise<Readable[]> {
  const { origins: granted = [] } = await browser.permissions.getAll();
  const forCalendar = await listCalendarHosts();
  const others = granted.filter((pattern) => isOtherHost(pattern) && !forCalendar.includes(pattern));
  return [
    ...sites.map(({ id, script, origins }) => ({ id, script, matches: allowedOf(origins, granted) })),
    ...others.map((pattern) => ({ id: pattern, script: ownCrmScript, matches: [pattern] })),
  ].filter(({ matches }) => matches.length > 0);
}

/** The readable whose content script may run on an address; none where nothing is read by itself. */
export async function readableOf(url: string | undefined): Promise<Readable | undefined> {
  const pattern = patternOf(url);
  if (pattern === undefined) return undefined;
  return (await listReadable()).find(({ matches }) => matches.some((match) => isWithin(pattern, match)));
}

/**
 * What the rep may be asked for beside a page. Nothing where it is read already, or where the browser lets us in without
 * it being read by itself (a domain that was allowed for a calendar: asking again would change nothing).
 */
export async function askableOf(origin: string | undefined): Promise<Grant | undefined> {
  const grant = grantFor(origin);
  if (!grant || grant.isFixed || (await readableOf(origin))) return undefined;
  const forCalendar = await listCalendarHosts();
  const isNews = !(await hasAccess(grant)) || grant.origins.some((own) => forCalendar.includes(own));
  return isNews ? grant : undefined;
}

/** Where of a site's hosts the browser lets us in: what is granted inside them, and they inside what is granted. */
export const allowedOf = (origins: readonly string[], granted: readonly string[]): string[] => [
  ...granted.filter((pattern) => origins.some((origin) => isWithin(pattern, origin))),
  ...origins.filter((origin) => granted.some((pattern) => pattern !== origin && isWithin(origin, pattern))),
];

/** One host that is of no site. A whole domain is allowed for a calendar, or in the browser's own settings. */
export const isOtherHost = (pattern: string): boolean =>
  !hostOf(pattern).startsWith('*') &&
  pattern !== '<all_urls>' &&
  !isByClickOnly(pattern) &&
  !sites.some(({ origins }) => origins.some((origin) => isWithin(pattern, origin)));

/** Whether the browser lets us reach all of these now. A rep can withhold even a fixed one. */
export async function hasAccess({ origins }: Pick<Grant, 'origins'>): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** Asks for hosts. Call it synchronously in a click: after an `await` the browser refuses to ask. False where declined. */
export async function requestSite(origins: readonly string[]): Promise<boolean> {
  const isAllowed = await browser.permissions.request({ origins: [...origins] });
  if (isAllowed) await forgetCalendarHosts(origins);
  return isAllowed;
}

/** Gives hosts back; the worker ends their scripts. False for what is fixed in the manifest. */
export async function removeSite(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [...origins] });
  } catch {
    return false;
  }
}

/** Calls back when a permission was given or taken, or is for something else now; returns how to stop. */
export function watchSiteAccess(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  const stop = watchCalendarHosts(listener);
  return () => {
    stop();
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
