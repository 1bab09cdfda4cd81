import type { Page } from 'playwright-core';
import { sampleUrls } from '../support/sample-sites.ts';
import { Extension } from '../support/extension.ts';
import { type Figure, printTable, summarise } from './measure.ts';

type Load = { longTasks: number; longestMs: number; scriptMs: number };

/** Adds 2,000 rows, then changes 1,000 nodes a second for `seconds`; what the page's main thread paid for these. */
async function loadPage(page: Page, seconds: number): Promise<Load> {
  const session = await page.context().newCDPSession(page);
  // Time on the processor: what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scriptTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
  await page.evaluate(async () => {
    const main = document.querySelector('[role=main]') ?? document.body;
    const table = document.createElement('table');
    for (let index = 0; index < 2_000; index += 1) {
      const row = table.insertRow();
      row.className = 'zA';
      const sender = row.insertCell().appendChild(document.createElement('span'));
      sender.className = 'yP';
      sender.setAttribute('email', `person${index}@firm.example`);
      sender.textContent = `Person ${index}`;
      row.insertCell().textContent = `Subject ${index}`;
    }
    main.append(table);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  });
  const before = await scriptTime();
  const tasks = await page.evaluate(async (forSeconds) => {
    const durations: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) durations.push(entry.duration);
    });
    observer.observe({ entryTypes: ['longtask'] });
    const cells = [...document.querySelectorAll('table tr.zA span.yP')];
    const end = performance.now() + forSeconds * 1_000;
    for (let turn = 0; performance.now() < end; turn += 1) {
      for (let index = 0; index < 20; index += 1) {
        const cell = cells[(turn * 20 + index) % cells.length];
        if (cell?.firstChild) cell.firstChild.nodeValue = `Person ${turn}`;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    observer.disconnect();
    return durations;
  }, seconds);
  const spent = (await scriptTime()) - before;
  return { longTasks: tasks.length, longestMs: Math.max(0, ...tasks), scriptMs: spent / seconds };
}

const rows = (label: string, loads: Load[]): Figure[] => [
  summarise(
    `${label}: share of the main thread in script, at 1,000 mutations/s`,
    loads.map(({ scriptMs }) => scriptMs / 10),
    '%',
  ),
  summarise(
    `${label}: long tasks over 50 ms`,
    loads.map(({ longTasks }) => longTasks),
    'tasks',
  ),
  summarise(
    `${label}: longest task`,
    loads.map(({ longestMs }) => longestMs),
  ),
];

/** What the content script costs a mail page with 2,000 rows, beside the same page without the extension. */
export async function benchPage(): Promise<void> {
  const extension = await Extension.launch();
  try {
    const measure = async (url: string) => {
      const loads: Load[] = [];
      for (let run = 0; run < 3; run += 1) {
        const { page } = await extension.openTab(url);
        await page.waitForLoadState();
        loads.push(await loadPage(page, 10));
        await page.close();
      }
      return loads;
    };
    const without = await measure(sampleUrls.article);
    const withScript = await measure(sampleUrls.gmail);
    printTable('Mail page with 2,000 rows', [
      ...rows('a page without our script', without),
      ...rows('Gmail with our script', withScript),
    ]);
  } finally {
    await extension.close();
  }
}
