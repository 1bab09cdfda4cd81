import { browser } from 'wxt/browser';

/** In local storage and not in the database: the page's script shows the chip, and reads no database. */
const key = 'chip';

export async function isChipOn(): Promise<boolean> {
  const stored = await browser.storage.local.get<Record<string, unknown>>(key);
  return stored[key] !== 'off';
}

export async function setChip(isOn: boolean): Promise<void> {
  if (isOn) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: 'off' });
}

/** Calls back at once and on every change; returns how to stop. */
export function watchChip(listener: (isOn: boolean) => void): () => void {
  const onStored = (changes: Record<string, { newValue?: unknown }>) => {
    if (key in changes) listener(changes[key]?.newValue !== 'off');
  };
  browser.storage.local.onChanged.addListener(onStored);
  void isChipOn().then(listener, () => undefined);
  return () => {
    // After an update the old script has no storage left to stop listening to.
    if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(onStored);
  };
}
