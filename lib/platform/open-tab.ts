import { browser } from 'wxt/browser';

/** Opens an address in a new tab, in front. Only ever after a click of the rep's. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
