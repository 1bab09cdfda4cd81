import { browser } from 'wxt/browser';

/** A number on the toolbar icon, nothing at 0; its title says what it counts. */
export async function setBadge(count: number): Promise<void> {
  const title = count === 0 ? '' : `Second Call: ${count} ${count === 1 ? 'reminder' : 'reminders'}`;
  await Promise.all([
    browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) }),
    browser.action.setBadgeBackgroundColor({ color: '#a6341b' }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}
