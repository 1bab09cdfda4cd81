import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = '.output/chrome-mv3';

const staticImports = /(?:^|[;}])import(?:[^"'();]*from)?\s*["']\.\/([^"']+)["']/g;
const anyChunk = /\b([\w-]+-[\w-]{8}\.js)\b/g;

/**
 * The scripts and styles of a page: what its HTML names, and what those name in their turn. With `staticImports` that
 * is what it needs before it runs, with `anyChunk` all that it can ever load.
 */
function filesOf(page, names) {
  const html = readFileSync(join(root, page), 'utf8');
  const seen = new Set();
  const visit = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    if (!path.endsWith('.js')) return;
    const text = readFileSync(join(root, path), 'utf8');
    for (const [, target] of text.matchAll(names)) visit(`chunks/${target}`);
  };
  for (const [, path] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) visit(path);
  return [...seen].map((path) => join(root, path));
}

const contentScripts = readdirSync(join(root, 'content-scripts')).filter((name) => name.endsWith('.js'));

// Only Options loads it, when somebody looks at the holidays (lib/hooks/use-holidays.ts).
const isHolidays = (path) => path.includes('public-holidays-');
// Only a file that is brought in from a CRM loads it, most of it in a thread of its own (lib/hooks/use-crm-import.ts).
const isCrmImport = (path) => path.includes('crm-import-');
const ofPanel = filesOf('sidepanel.html', anyChunk);
const ofOptions = filesOf('options.html', anyChunk);

export default [
  ...contentScripts.map((name) => ({
    name: `content script ${name}`,
    path: join(root, 'content-scripts', name),
    gzip: true,
    // Those of the CRMs hold the readers of many apps.
    limit: name.endsWith('crm.js') ? '25 kB' : '20 kB',
  })),
  { name: 'worker', path: join(root, 'background.js'), gzip: true, limit: '150 kB' },
  {
    name: 'panel, before the cards',
    path: filesOf('sidepanel.html', staticImports),
    gzip: true,
    limit: '250 kB',
  },
  // 600 before it stood beside CRMs: deals, their notes, one person in two CRMs and the question for a site came with them.
  { name: 'panel, all its chunks', path: ofPanel, gzip: true, limit: '610 kB' },
  {
    name: 'what Options alone loads, without the holidays and the reading of exports',
    path: ofOptions.filter((path) => !ofPanel.includes(path) && !isHolidays(path) && !isCrmImport(path)),
    gzip: true,
    limit: '40 kB',
  },
  {
    name: 'reading the exports of CRMs, in Options alone',
    path: ofOptions.filter(isCrmImport),
    gzip: true,
    limit: '22 kB',
  },
  {
    name: 'holidays of all countries, in Options alone',
    path: ofOptions.filter(isHolidays),
    gzip: true,
    limit: '260 kB',
  },
];
