import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright-core';
import type { StoredContext } from '../../lib/platform/context-store.ts';
import { builtExtension } from '../../scripts/build-if-stale.ts';
import { findChromium } from '../../scripts/chromium.ts';
import { serveSampleSites } from './sample-sites.ts';

const flags = [
  '--no-sandbox',
  `--disable-extensions-except=${builtExtension}`,
  `--load-extension=${builtExtension}`,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // `Extensions.triggerAction`: a click on the toolbar icon, with the grant that it gives.
  '--enable-unsafe-extension-debugging',
];

/** What tests use of `chrome.developerPrivate`. */
type Developer = {
  addHostPermission: (id: string | undefined, host: string | undefined) => Promise<void>;
  removeHostPermission: (id: string | undefined, host: string | undefined) => Promise<void>;
  reload: (id: string | undefined) => Promise<void>;
  updateProfileConfiguration: (change: { inDeveloperMode: boolean }) => Promise<void>;
};
/** `flags`: more switches of Chromium's. */
type Options = { profile?: string; isHeadless?: boolean; flags?: string[] };

/** The built extension in a Chromium of its own, with the sample pages under their true addresses. */
export class Extension {
  readonly profile: string;
  readonly context: BrowserContext;
  readonly id: string;

  constructor(profile: string, context: BrowserContext, id: string) {
    this.profile = profile;
    this.context = context;
    this.id = id;
  }

  static async launch({
    profile = newProfile(),
    isHeadless = true,
    flags: more = [],
  }: Options = {}): Promise<Extension> {
    const found = findChromium();
    if ('problem' in found) throw new Error(found.problem);
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: found.path,
      headless: false,
      args: [...(isHeadless ? ['--headless=new'] : []), ...flags, ...more],
      ignoreDefaultArgs: ['--disable-extensions'],
      viewport: isHeadless ? { width: 1100, height: 800 } : null,
    });
    await serveSampleSites(context);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return new Extension(profile, context, new URL(worker.url()).host);
  }

  url(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  /** The worker, started again where it had died. */
  async worker(): Promise<Worker> {
    return this.context.serviceWorkers()[0] ?? this.context.waitForEvent('serviceworker');
  }

  /** Everything in the store that lives as long as the browser. */
  async sessionStore(): Promise<Record<string, unknown>> {
    return (await this.worker()).evaluate(() => chrome.storage.session.get(null));
  }

  /** What the worker holds of a tab. */
  async contextOf(tabId: number): Promise<StoredContext | undefined> {
    return (await this.sessionStore())[`context:${tabId}`] as StoredContext | undefined;
  }

  /** Opens an address in a new tab, in front; gives the page and the browser's id of its tab. */
  async openTab(url: string): Promise<{ page: Page; tabId: number }> {
    const worker = await this.worker();
    const ids = () => worker.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.id ?? -1));
    const before = new Set(await ids());
    const page = await this.context.newPage();
    const tabId = (await ids()).find((id) => !before.has(id));
    if (tabId === undefined) throw new Error('No new tab was found.');
    await page.goto(url, { waitUntil: 'commit' });
    return { page, tabId };
  }

  /** The panel's page as a tab, bound to another tab. */
  async openPanel(tabId: number, { width = 360, height = 800 } = {}): Promise<Page> {
    const panel = await this.context.newPage();
    await panel.setViewportSize({ width, height });
    await panel.goto(this.url(`sidepanel.html?tab=${tabId}`));
    return panel;
  }

  /** A click on the toolbar icon while a page is in front: opens the panel and grants the tab, as for a person. */
  async clickToolbarIcon(page: Page): Promise<void> {
    await page.bringToFront();
    const session = await this.browserSession();
    const findTab = async () => {
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      return targetInfos.find((info) => info.url === page.url());
    };
    // The browser's list of tabs is behind the page for a moment after a navigation.
    const until = Date.now() + 5_000;
    let target = await findTab();
    while (!target && Date.now() < until) target = await findTab();
    // Newer than playwright's list of commands.
    const send = session.send.bind(session) as unknown as (method: string, params: object) => Promise<void>;
    await send('Extensions.triggerAction', { id: this.id, targetId: target?.targetId });
  }

  /** Makes the next `permissions.request` for an origin answer true without a prompt, which no test could click. */
  async prepareGrant(origin: string): Promise<void> {
    await this.manage((developer, [id, host]) => developer.addHostPermission(id, host), [this.id, origin]);
  }

  /** Takes a host back as the browser's own page of the extension does. */
  async removeHost(origin: string): Promise<void> {
    await this.manage((developer, [id, host]) => developer.removeHostPermission(id, host), [this.id, origin]);
  }

  /** Ends the worker as Chrome does after half a minute; the next event starts a new one. */
  async killWorker(): Promise<void> {
    const session = await this.browserSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const workers = targetInfos.filter(
      (info) => info.type === 'service_worker' && info.url.includes(this.id),
    );
    for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  }

  /** Starts the extension anew, as an update does: what still runs in open pages has lost it. */
  async reload(): Promise<void> {
    const next = this.context.waitForEvent('serviceworker');
    // Without developer mode Chrome switches an unpacked extension off instead of starting it again.
    await this.manage((developer) => developer.updateProfileConfiguration({ inDeveloperMode: true }), []);
    await this.manage((developer, [id]) => developer.reload(id), [this.id]);
    await next;
  }

  /** Runs an expression in the content script's own world of a page, and gives its value. */
  async evaluateInContentScript(page: Page, expression: string): Promise<unknown> {
    const session = await this.context.newCDPSession(page);
    const world = new Promise<number>((resolve) => {
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin === `chrome-extension://${this.id}`) resolve(context.id);
      });
    });
    await session.send('Runtime.enable');
    const { result } = await session.send('Runtime.evaluate', {
      contextId: await world,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    await session.detach();
    return result.value;
  }

  /** Which contexts of the extension are open: TAB, SIDE_PANEL, BACKGROUND. */
  async openContexts(): Promise<string[]> {
    const worker = await this.worker();
    return worker.evaluate(async () =>
      (await chrome.runtime.getContexts({})).map(({ contextType }) => contextType),
    );
  }

  /** Waits until the browser's own side panel is open, and says whether it ever was. */
  async hasSidePanel(waitMs = 5_000): Promise<boolean> {
    const until = Date.now() + waitMs;
    while (!(await this.openContexts()).includes('SIDE_PANEL')) if (Date.now() > until) return false;
    return true;
  }

  /** Closes the browser; the profile stays for the next one unless it is to be thrown away. */
  async close({ keepProfile = false } = {}): Promise<void> {
    await this.context.close();
    if (!keepProfile) rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Runs something with the rights of the browser's own extensions page. */
  private async manage(
    run: (developer: Developer, args: string[]) => unknown,
    args: string[],
  ): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      `(${run.toString()})(chrome.developerPrivate, ${JSON.stringify(args)})?.then?.(() => undefined)`,
    );
    await page.close();
  }

  private async browserSession(): Promise<CDPSession> {
    const browser = this.context.browser();
    if (!browser) throw new Error('The browser is closed.');
    return browser.newBrowserCDPSession();
  }
}

function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'second-call-'));
}
