import { browser } from 'wxt/browser';

/** What a notification was pressed for: the panel that opens shows the buyer, and what was asked for. */
export type Intent = { promptId: string; action: 'book' | 'debrief'; at: number };

const key = 'intent';
/** A panel that is opened by hand later must not jump. */
const validFor = 60_000;

export async function saveIntent(intent: Intent): Promise<void> {
  await browser.storage.session.set({ [key]: intent });
}

async function takeIntent(now: number): Promise<Intent | undefined> {
  const stored = await browser.storage.session.get<Record<string, Intent | undefined>>(key);
  const intent = stored[key];
  if (intent) await browser.storage.session.remove(key);
  return intent && now - intent.at < validFor ? intent : undefined;
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
