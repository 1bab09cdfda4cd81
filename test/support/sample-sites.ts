import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

const folder = join(import.meta.dirname, '..', 'fixtures', 'sites');

/** As strict as the real sites: scripts by nonce, nothing from elsewhere, no string becomes code. */
const csp =
  "default-src 'self'; script-src 'nonce-sample' 'strict-dynamic'; style-src 'unsafe-inline'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'";

const pages: Record<string, string> = {
  'mail.google.com': 'gmail.html',
  'calendar.google.com': 'calendar.html',
  'app.hubspot.com': 'hubspot.html',
  'kestrel.lightning.force.com': 'salesforce.html',
  'meet.google.com': 'meet.html',
  'journal.example': 'article.html',
  'people.castelltools.example': 'profile.html',
};
const dealPage = 'hubspot-deal.html';

/** True addresses of the sample pages. */
export const sampleUrls = {
  gmail: 'https://mail.google.com/mail/u/0/',
  thread: (key: string) => `https://mail.google.com/mail/u/0/#inbox/${key}`,
  draft: (key: string) => `https://mail.google.com/mail/u/0/#inbox?compose=${key}`,
  calendar: 'https://calendar.google.com/calendar/u/0/r/week/2026/11/23',
  hubspot: 'https://app.hubspot.com/contacts/4711/record/0-1/301',
  deal: 'https://app.hubspot.com/contacts/4711/record/0-3/88',
  /** Which record, and what else stands in the address. */
  salesforce: (id: string, query = '') =>
    `https://kestrel.lightning.force.com/lightning/r/Contact/${id}/view${query}`,
  profile: 'https://people.castelltools.example/ines-marquart',
  meet: 'https://meet.google.com/kfa-wmpt-zqe',
  article: 'https://journal.example/logistics/typing-an-order-twice',
};

/** A script that is never answered: the page's parser waits for it for ever. */
const hanging = '/never.js';

/**
 * Serves the sample pages under their true addresses; every other address is refused, but for a test's own servers on
 * loopback. With `?never` in the address the page never finishes loading, with `?blank` not even its content comes.
 */
export async function serveSampleSites(context: BrowserContext): Promise<void> {
  await context.route(/^https?:\/\/(?!127\.0\.0\.1[:/])/, async (route) => {
    const { hostname, pathname, searchParams } = new URL(route.request().url());
    if (pathname === hanging) return;
    const file = pathname === new URL(sampleUrls.deal).pathname ? dealPage : pages[hostname];
    if (file === undefined || route.request().resourceType() !== 'document') return route.abort();
    const html = readFileSync(join(folder, file), 'utf8');
    const wait = `<script nonce="sample" src="${hanging}"></script>`;
    const never = searchParams.has('never') ? html.replace('</body>', `${wait}</body>`) : html;
    await route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': csp },
      body: searchParams.has('blank') ? html.replace(/<body[^>]*>/, (tag) => tag + wait) : never,
    });
  });
}
