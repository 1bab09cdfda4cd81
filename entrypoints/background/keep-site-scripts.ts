import { browser } from 'wxt/browser';
import { forgetCalendarHosts } from '../../lib/platform/calendar-hosts.ts';
import { injectIntoOpenTabs, stopTakenSites, syncSiteScripts } from '../../lib/platform/site-scripts.ts';

/** Keeps the content scripts of the optional sites in step with what the rep allows. */
export function keepSiteScripts(): void {
  browser.permissions.onAdded.addListener(
    ({ origins }) => void syncSiteScripts().then(() => injectIntoOpenTabs(origins)),
  );
  browser.permissions.onRemoved.addListener(
    ({ origins }) =>
      void forgetCalendarHosts(origins)
        .then(syncSiteScripts)
        .then(() => stopTakenSites(origins)),
  );
  browser.runtime.onStartup.addListener(() => void syncSiteScripts());
  // An install or update leaves open tabs without a script, or with one that has lost its extension.
  browser.runtime.onInstalled.addListener(() => void syncSiteScripts().then(() => injectIntoOpenTabs()));
}
