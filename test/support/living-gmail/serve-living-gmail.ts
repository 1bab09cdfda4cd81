import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

/** As the mail app's own: scripts by nonce alone, and no string becomes markup or code. */
const csp =
  "default-src 'self'; script-src 'nonce-living' 'strict-dynamic'; style-src 'unsafe-inline'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const words = {
  en: { COMPOSE: 'Compose', INBOX: 'Inbox', LANGUAGE: 'en' },
  de: { COMPOSE: 'Schreiben', INBOX: 'Posteingang', LANGUAGE: 'de' },
};

/** Answers every request to mail.google.com with the living page; call it after the sample sites are served. */
export async function serveLivingGmail(context: BrowserContext): Promise<void> {
  await context.route('https://mail.google.com/**', async (route) => {
    const { pathname, searchParams } = new URL(route.request().url());
    const [, script] = /^\/living\/(app|compose|world)\.js$/.exec(pathname) ?? [];
    if (script !== undefined)
      return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: read(`${script}.js`) });
    if (route.request().resourceType() !== 'document') return route.abort();
    const isAlone = pathname.endsWith('/popout') || searchParams.get('view') === 'cm';
    const filled = Object.entries(words[searchParams.get('hl') === 'de' ? 'de' : 'en']).reduce(
      (html, [name, word]) => html.replace(name, word),
      read('page.html'),
    );
    await route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': csp },
      body: filled.replace('BODY', isAlone ? 'xE xp' : 'aAU'),
    });
  });
}
