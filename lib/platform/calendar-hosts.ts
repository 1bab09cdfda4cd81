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
  const wasAllowed = browser.permissions.contains(wanted);
  const asked = browser.permissions.request(wanted);
  if (await wasAllowed) return asked;
  // Noted before the rep answers: from then on the worker would read the pages.
  await change((hosts) => [...new Set([...hosts, ...origins])]);
  const isAllowed = await asked;
  if (!isAllowed) await forgetCalendarHosts(origins);
  return isAllowed;
}

/** Once a permission was taken back, or is given for the site itself, its pages may be read. */
export const forgetCalendarHosts = (taken: readonly string[] = []): Promise<void> =>
  change((hosts) => hosts.filter((host) => !taken.includes(host)));

/** Calls back with all that are, or just were, a calendar's alone; returns how to stop. */
export function watchCalendarHosts(listener: (hosts: string[]) => void): () => void {
  const onChanged = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    const { oldValue = [], newValue = [] } = (changes[key] ?? {}) as { [when: string]: string[] };
    if (key in changes) listener([...oldValue, ...newValue]);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}

async function change(next: (hosts: string[]) => string[]): Promise<void> {
  const hosts = await listCalendarHosts();
  const changed = next(hosts);
  if (changed.length !== hosts.length) await browser.storage.local.set({ [key]: changed });
}
