import type { BrowserContext } from 'playwright-core';
import type { FakeGoogle } from './fake-google.ts';

/** Lets the fake answer what the browser, its workers too, sends to Google's true address. */
export async function serveGoogle(context: BrowserContext, google: FakeGoogle): Promise<void> {
  await context.route('https://www.googleapis.com/**', async (route) => {
    const url = google.urlOf(route.request().url());
    try {
      await route.fulfill({ response: await route.fetch({ url, maxRedirects: 0 }) });
    } catch {
      // The fake broke off, or the worker died while it waited.
      await route.abort().catch(() => undefined);
    }
  });
}
