import { browser } from 'wxt/browser';

// Beside the browser's own list of permissions, which does not say what one was given for.
const key = 'calendarHosts';

/** Match patterns of hosts that were allowed for a calendar alone: the pages of such a host are not read. */
export async function listCalendarHosts(): Promise<string[]> {
  const stored = await browser.storage.local.get<Record<string, string[] | undefined>>(key);
  return stored[key] ?? [];
}

/**
 * Asks for the hosts of a calendar. Call it synchronously in a click; false where declined. A host that was allowed
 * before, as a site, stays one.
 */
export async function requestCalendarHosts(origins: readonly string[]): Promise<boolean> {
  if (origins.length === 0) return true;
  const wanted = { origins: [...origins] };
  const [wasAllowed, isAllowed] = await Promise.all([
    browser.permissions.contains(wanted),
    browser.permissions.request(wanted),
  ]);
  if (isAllowed && !wasAllowed) await change((hosts) => [...new Set([...hosts, ...origins])]);
  return isAllowed;
}

/** Once a permission was taken back, the next one may be given for the site itself. */
export const forgetCalendarHosts = (taken: readonly string[] = []): Promise<void> =>
  change((hosts) => hosts.filter((host) => !taken.includes(host)));

async function change(next: (hosts: string[]) => string[]): Promise<void> {
  await browser.storage.local.set({ [key]: next(await listCalendarHosts()) });
}
