import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = '.output/chrome-mv3';

/** The scripts and styles that a page needs before it runs: what its HTML names, and what those import statically. */
function firstLoad(page) {
  const html = readFileSync(join(root, page), 'utf8');
  const seen = new Set();
  const visit = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    if (!path.endsWith('.js')) return;
    const text = readFileSync(join(root, path), 'utf8');
    for (const [, target] of text.matchAll(/(?:^|[;}])import(?:[^"'();]*from)?\s*["']\.\/([^"']+)["']/g)) {
      visit(`chunks/${target}`);
    }
  };
  for (const [, path] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) visit(path);
  return [...seen].map((path) => join(root, path));
}

const contentScripts = readdirSync(join(root, 'content-scripts')).filter((name) => name.endsWith('.js'));

// Only Options loads it, when somebody looks at the holidays (lib/hooks/use-holidays.ts).
const isHolidays = (name) => name.startsWith('public-holidays-');
const chunks = readdirSync(join(root, 'chunks')).filter((name) => name.endsWith('.js'));
const chunkPaths = (names) => names.map((name) => join(root, 'chunks', name));

export default [
  ...contentScripts.map((name) => ({
    name: `content script ${name}`,
    path: join(root, 'content-scripts', name),
    gzip: true,
    limit: '20 kB',
  })),
  { name: 'worker', path: join(root, 'background.js'), gzip: true, limit: '150 kB' },
  { name: 'panel, before the cards', path: firstLoad('sidepanel.html'), gzip: true, limit: '250 kB' },
  {
    name: 'all chunks',
    path: [...chunkPaths(chunks.filter((name) => !isHolidays(name))), `${root}/assets/*.{css,js}`],
    gzip: true,
    limit: '600 kB',
  },
  {
    name: 'holidays of all countries, in Options alone',
    path: chunkPaths(chunks.filter(isHolidays)),
    gzip: true,
    limit: '260 kB',
  },
];
