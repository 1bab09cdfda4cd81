import type { Extension } from './extension.ts';

/** The ids of the notifications that the browser shows of ours. */
export const notifications = async (extension: Extension): Promise<string[]> =>
  (await extension.worker()).evaluate(async () => Object.keys(await chrome.notifications.getAll()));

export const badge = async (extension: Extension): Promise<string> =>
  (await extension.worker()).evaluate(() => chrome.action.getBadgeText({}));

/** Presses a notification, or one of its buttons by its place. */
export async function pressNotification(extension: Extension, id: string, button?: number): Promise<void> {
  const worker = await extension.worker();
  // No test can press a notification of the system: the browser's own event is fired instead, and since that is no
  // gesture, the side panel is taken as opened (a test shows it as a tab).
  await worker.evaluate(
    ([name, ...args]) => {
      chrome.sidePanel.open = () => Promise.resolve();
      (chrome.notifications[name] as unknown as { dispatch: (...all: unknown[]) => void }).dispatch(...args);
    },
    button === undefined ? (['onClicked', id] as const) : (['onButtonClicked', id, button] as const),
  );
}

/** Wakes the worker, and resolves when the guard has looked. */
export async function wakeGuard(extension: Extension): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(extension.url('options.html#about'));
  await page.evaluate(() => chrome.runtime.sendMessage({ name: 'guard:look' }));
  await page.close();
}
