import { browser } from 'wxt/browser';
import type { GuardNotification, NotificationButton } from '../core/guard/notification-of.ts';

const buttonTitles: Record<NotificationButton, string> = {
  book: 'Book next step',
  open: 'Open',
  snooze: 'Snooze 30 min',
};

/**
 * Shows a notification; one with the same id is replaced. A system that refuses shows nothing, which costs nobody
 * anything else: the badge and the panel tell the same.
 */
export async function notify({ id, title, message, buttons, isSticky }: GuardNotification): Promise<void> {
  const shown = browser.notifications.create(id, {
    type: 'basic',
    iconUrl: '/icon/128.png',
    title,
    message,
    buttons: buttons.map((button) => ({ title: buttonTitles[button] })),
    requireInteraction: isSticky,
  });
  await shown.catch(() => undefined);
}

/** The ids of what is on show or in the system's list. */
export const shownNotifications = async (): Promise<string[]> =>
  Object.keys(await browser.notifications.getAll());

export async function takeNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** What a person closed; not what was taken away, and what went with the browser. */
export function onNotificationClosed(listener: (id: string) => void): void {
  browser.notifications.onClosed.addListener((id, isByUser) => {
    if (isByUser) listener(id);
  });
}

/** What was pressed: the body of a notification, or one of its buttons by its place. */
export function onNotification(listener: (id: string, button: number | undefined) => void): void {
  browser.notifications.onClicked.addListener((id) => listener(id, undefined));
  browser.notifications.onButtonClicked.addListener(listener);
}
