import { addClip } from '../platform/clip-inbox.ts';
import { openOptions } from '../platform/panel.ts';

/** Reading a tab at once brings the schemas along, which the panel starts without. */
const tabReader = () => import('../platform/read-tab.ts');

export const readAgain = (tabId: number): void =>
  void tabReader().then(({ readTabNow }) => readTabNow(tabId));

/** Puts the article of a tab into the inbox of clips; gives one sentence where it could not be. */
export async function savePage(tabId: number): Promise<string | null> {
  const clip = await (await tabReader()).clipTab(tabId);
  if (!clip.ok) return clip.message;
  await addClip(clip.value, Date.now());
  return null;
}

export const showOptions = (section: string): void => void openOptions(section);
