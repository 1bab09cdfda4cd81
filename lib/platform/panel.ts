import { browser } from 'wxt/browser';

/** The tab that a panel's page is bound to: `?tab=ID` pins it, else it follows the active tab. */
export function panelTarget(search: string): number | 'active' {
  const tab = new URLSearchParams(search).get('tab');
  return tab !== null && /^\d{1,15}$/.test(tab) ? Number(tab) : 'active';
}

/**
 * Opens the side panel of a window. Call it synchronously in the handler of a gesture: after an `await` the browser
 * refuses. Resolves to false where it did.
 */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    await browser.sidePanel.open({ windowId });
    return true;
  } catch {
    return false;
  }
}

/** The panel in a window of its own: where the browser runs on without any, there is nothing to open it beside. */
export async function openPanelWindow(): Promise<void> {
  await browser.windows.create({ url: '/sidepanel.html', type: 'popup', width: 400, height: 800 });
}

/** Opens Options at a section ("sites", "library", "data" …). */
export async function openOptions(section?: string): Promise<void> {
  const hash = section === undefined ? '' : `#${section}`;
  await browser.tabs.create({ url: `/options.html${hash}` });
}

/** The keys that open the panel, as the rep has set them; undefined where none are set. */
export async function panelShortcut(): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === 'open-panel')?.shortcut || undefined;
}
