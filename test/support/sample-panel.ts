import type { Page } from 'playwright-core';
import { Extension } from './extension.ts';
import { finishFirstRun, showsPerson } from './panel.ts';
import { sampleUrls } from './sample-sites.ts';

/** The extension in a browser of its own, past its first run and with the sample data. `flags`: more of Chromium's switches. */
export async function launchWithSample(flags: string[] = []): Promise<Extension> {
  const extension = await Extension.launch({ flags });
  const { tabId } = await extension.openTab(sampleUrls.thread('sarah'));
  const first = await extension.openPanel(tabId);
  await finishFirstRun(first, 'Add sample data');
  await first.close();
  return extension;
}

/** A panel beside the sample thread of somebody, whom it shows. */
export async function openOn(extension: Extension, key: string, name: string): Promise<Page> {
  const { tabId } = await extension.openTab(sampleUrls.thread(key));
  const panel = await extension.openPanel(tabId);
  await showsPerson(panel, name);
  return panel;
}
