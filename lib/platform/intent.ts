import { browser } from 'wxt/browser';

/** What a notification was pressed for: the panel that opens shows the buyer, and what was asked for. */
export type Intent = { promptId: string; action: 'book' | 'debrief'; at: number };

/** The panel opens in the window that was used last; one that is open in another window must not take what is its. */
type StoredIntent = Intent & { windowId?: number | undefined };

const key = 'intent';
/** A panel that is opened by hand later must not jump. */
const validFor = 60_000;

export async function saveIntent(intent: Intent): Promise<void> {
  const { id: windowId } = await browser.windows.getLastFocused();
  const stored: StoredIntent = { ...intent, windowId };
  await browser.storage.session.set({ [key]: stored });
}

async function takeIntent(now: number): Promise<Intent | undefined> {
  const [stored, own] = await Promise.all([
    browser.storage.session.get<Record<string, StoredIntent | undefined>>(key),
    browser.windows.getCurrent(),
  ]);
  const intent = stored[key];
  if (intent === undefined) return undefined;
  const isValid = now - intent.at < validFor;
  if (isValid && intent.windowId !== undefined && intent.windowId !== own.id) return undefined;
  await browser.storage.session.remove(key);
  return isValid ? intent : undefined;
}

/** Calls back with what was pressed before the panel was open, and with each press after; returns how to stop. */
export function watchIntent(listener: (intent: Intent) => void): () => void {
  let lastAt = 0;
  const take = async () => {
    const intent = await takeIntent(Date.now());
    // Found by the first look and by the change that it caused.
    if (intent === undefined || intent.at === lastAt) return;
    lastAt = intent.at;
    listener(intent);
  };
  const onStored = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]?.newValue !== undefined) void take();
  };
  browser.storage.session.onChanged.addListener(onStored);
  void take();
  return () => browser.storage.session.onChanged.removeListener(onStored);
}
