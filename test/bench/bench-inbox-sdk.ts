import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { minifySync } from 'vite';
import { sampleUrls } from '../support/sample-sites.ts';
import { Extension } from '../support/extension.ts';
import { builtExtension } from '../../scripts/build-if-stale.ts';
import { type Figure, printTable, summarise } from './measure.ts';

const runs = 8;

/** What an extension with InboxSDK puts into every Gmail page, minified as our own build does. */
const sdkFiles = ['inboxsdk.js', 'pageWorld.js'] as const;

const minified = (file: string): string =>
  minifySync(file, readFileSync(`node_modules/@inboxsdk/core/${file}`, 'utf8')).code;

const kiloBytes = (code: string): number => gzipSync(code, { level: 9 }).length / 1_000;

const figure = (name: string, value: number, unit: string): Figure => ({
  name,
  median: value,
  p95: value,
  unit,
});

/** Answers whatever our script asks of an extension's surroundings. */
const surroundings = `const anything = () => new Proxy(() => {}, {
  get: (_target, key) => (key === 'then' || typeof key === 'symbol' ? undefined : key === 'id' ? 'bench' : anything()),
  apply: () => Promise.resolve({ ok: true, value: null }),
});
globalThis.chrome = anything();
0`;

/**
 * Evaluates a script in a world of its own beside the page's, as a content script is, and gives the milliseconds. The
 * code is compiled anew each time: a number in it keeps the browser from knowing it.
 */
async function startCost(
  page: Page,
  session: CDPSession,
  code: string,
  before: string,
  run: number,
): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `bench ${run}`,
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  if (before !== '') await evaluate(before);
  const text = JSON.stringify(`${code}\n/* ${run} */`);
  const took = await evaluate(
    `(() => { const text = ${text}; const at = performance.now(); (0, eval)(text); return performance.now() - at; })()`,
  );
  await page.waitForTimeout(50);
  return Number(took);
}

async function measureStart(extension: Extension, code: string, before: string): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { page } = await extension.openTab(sampleUrls.thread('sarah'));
    await page.waitForLoadState();
    const session = await page.context().newCDPSession(page);
    await session.send('Page.enable');
    // The page's policy forbids the `eval` by which its parsing is timed too.
    await session.send('Page.setBypassCSP', { enabled: true });
    await page.reload();
    // Nothing may be reported to anybody from here on.
    await page.route('**/*', (route) => route.abort());
    times.push(await startCost(page, session, code, before, run));
    await page.close();
  }
  return times;
}

/**
 * Our Gmail script beside InboxSDK: what each weighs, and how long each is evaluated on the same page. InboxSDK goes no
 * further than that here: its `load` wants an app id, Google's own globals and its makers' server, so what it costs a
 * living Gmail comes on top.
 */
export async function benchInboxSdk(): Promise<void> {
  const ours = readFileSync(`${builtExtension}/content-scripts/gmail.js`, 'utf8');
  const [sdk, pageWorld] = sdkFiles.map(minified) as [string, string];
  const extension = await Extension.launch();
  try {
    const own = summarise('our script: evaluated', await measureStart(extension, ours, surroundings));
    const theirs = summarise(
      'InboxSDK, inboxsdk.js alone: evaluated',
      await measureStart(extension, sdk, ''),
    );
    const weight = kiloBytes(ours);
    const whole = kiloBytes(sdk) + kiloBytes(pageWorld);
    printTable('Beside InboxSDK on one Gmail page', [
      figure('our script, gzip', weight, 'kB'),
      {
        ...figure('InboxSDK, inboxsdk.js and pageWorld.js, gzip', whole, 'kB'),
        ratio: `${(whole / weight).toFixed(0)} × ours`,
      },
      own,
      { ...theirs, ratio: `${(theirs.median / own.median).toFixed(1)} × ours` },
    ]);
  } finally {
    await extension.close();
  }
}
