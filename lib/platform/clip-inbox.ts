import { browser } from 'wxt/browser';
import type { Clip } from './tab-context.ts';

export type PendingClip = { id: string; clip: Clip; clippedAt: number };

const prefix = 'clip:';
const maxPending = 5;

/** Pages saved by "Save this page" that wait for the panel, oldest first. */
export async function listClips(): Promise<PendingClip[]> {
  const all = await browser.storage.session.get<Record<string, PendingClip>>(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(prefix))
    .map(([, pending]) => pending)
    .sort((a, b) => a.clippedAt - b.clippedAt);
}

/** Keeps a clip until the panel has saved or refused it. The same address replaces; only the last five are kept. */
export async function addClip(clip: Clip, now: number): Promise<void> {
  const others = (await listClips()).filter((pending) => pending.clip.url !== clip.url);
  const isSurplus = (index: number) => index < others.length + 1 - maxPending;
  const gone = (await listClips()).filter((pending) => pending.clip.url === clip.url);
  for (const pending of [...gone, ...others.filter((_, index) => isSurplus(index))])
    await removeClip(pending.id);
  const id = String(now);
  await browser.storage.session.set({ [prefix + id]: { id, clip, clippedAt: now } });
}

export async function removeClip(id: string): Promise<void> {
  await browser.storage.session.remove(prefix + id);
}

/** Calls back at once and whenever a clip comes or goes; returns how to stop. */
export function watchClips(listener: (clips: PendingClip[]) => void): () => void {
  let isStopped = false;
  const publish = async () => {
    const clips = await listClips();
    if (!isStopped) listener(clips);
  };
  const onStored = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) void publish();
  };
  browser.storage.session.onChanged.addListener(onStored);
  void publish();
  return () => {
    isStopped = true;
    browser.storage.session.onChanged.removeListener(onStored);
  };
}
