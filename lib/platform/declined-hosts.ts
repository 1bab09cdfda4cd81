import { browser } from 'wxt/browser';

const key = 'declinedHosts';

/** Match patterns that the rep was asked for and did not allow: there she is not asked at length again. */
export async function listDeclinedHosts(): Promise<string[]> {
  const stored = await browser.storage.local.get<Record<string, string[] | undefined>>(key);
  return stored[key] ?? [];
}

/** Remembers that the rep did not allow hosts, or took them back. */
export async function addDeclinedHosts(origins: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [key]: [...new Set([...(await listDeclinedHosts()), ...origins])] });
}
