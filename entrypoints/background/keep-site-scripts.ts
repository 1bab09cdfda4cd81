import { browser } from 'wxt/browser';
import { forgetCalendarHosts, watchCalendarHosts } from '../../lib/platform/calendar-hosts.ts';
import { addDeclinedHosts } from '../../lib/platform/declined-hosts.ts';
import { injectIntoOpenTabs, stopTakenSites, syncSiteScripts } from '../../lib/platform/site-scripts.ts';

/** Keeps the content scripts of the optional sites in step with what the rep allows. */
export function keepSiteScripts(): void {
  browser.permissions.onAdded.addListener(({ origins }) => void begin(origins));
  browser.permissions.onRemoved.addListener(({ origins }) => void forget(origins));
  // A host that was a calendar's alone may be read from now on, or the other way round.
  watchCalendarHosts((hosts) => void end(hosts).then(() => begin(hosts)));
  browser.runtime.onStartup.addListener(() => void syncSiteScripts());
  // An install or update leaves open tabs without a script, or with one that has lost its extension.
  browser.runtime.onInstalled.addListener(() => void begin());
}

const begin = (origins?: string[]) => syncSiteScripts().then(() => injectIntoOpenTabs(origins));
// What was taken back is not asked for at length again, from the moment on that it is no longer read.
const forget = async (origins: string[] = []) => {
  await forgetCalendarHosts(origins);
  await addDeclinedHosts(origins);
  await end(origins);
};
const end = (origins?: string[]) => syncSiteScripts().then(() => stopTakenSites(origins));
