import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Browser = { path: string } | { problem: string };

/** Places where Chrome for Testing and Chromium lie below a cache's folder, newest version first. */
const caches = [
  join(homedir(), '.cache', 'puppeteer', 'chrome'),
  join(homedir(), '.cache', 'ms-playwright'),
  join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  join(homedir(), 'AppData', 'Local', 'ms-playwright'),
];
const insideCache = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];
const fixedPlaces = [
  '/opt/chrome-for-testing/chrome',
  '/opt/chrome-linux64/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

const refusals = {
  branded:
    'is branded Chrome or Edge, which ignores unpacked extensions: use Chromium or Chrome for Testing.',
  other: 'is not a Chromium that can be started.',
};
const howTo =
  process.platform === 'linux'
    ? 'No Chromium found. Install it (Debian, Ubuntu: apt-get install chromium), or set CHROME_PATH.'
    : 'No Chromium found. Install Chrome for Testing (npx @puppeteer/browsers install chrome), or set CHROME_PATH.';

/**
 * The Chromium of this machine: CHROME_PATH, then chromium, chromium-browser, Chrome for Testing. Where there is none,
 * one line that says what to do; on Debian as root it is installed when `mayInstall`.
 */
export function findChromium({ env = process.env, mayInstall = false } = {}): Browser {
  const asked = env.CHROME_PATH;
  if (asked !== undefined && asked !== '') {
    const kind = kindOf(asked);
    return kind === 'chromium' ? { path: asked } : { problem: `CHROME_PATH (${asked}) ${refusals[kind]}` };
  }
  const path = candidates(env.PATH ?? '').find((candidate) => kindOf(candidate) === 'chromium');
  if (path !== undefined) return { path };
  if (mayInstall && installOnDebian()) return findChromium({ env });
  return { problem: howTo };
}

function candidates(searchPath: string): string[] {
  const names = ['chromium', 'chromium-browser', 'chrome-for-testing'];
  const onPath = names.flatMap((name) => searchPath.split(delimiter).map((folder) => join(folder, name)));
  const cached = caches.filter(existsSync).flatMap((cache) =>
    readdirSync(cache)
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .flatMap((version) => insideCache.map((place) => join(cache, version, place))),
  );
  return [...onPath, ...fixedPlaces, ...cached];
}

/** Branded builds say "Google Chrome 1.2" or "Microsoft Edge 1.2"; Chrome for Testing and Chromium give their own names. */
function kindOf(path: string): 'chromium' | keyof typeof refusals {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return 'other';
  }
  // On Windows `--version` opens a window and prints nothing: the path has to do.
  const said =
    process.platform === 'win32'
      ? path
          .replace(/.*\\Google\\Chrome\\.*|.*\\Edge\\.*/, 'Google Chrome 0')
          .replace(/.*chrome\.exe$/, 'Chromium')
      : spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 15_000 }).stdout;
  if (/^(?:Google Chrome \d|Microsoft Edge)/.test(said)) return 'branded';
  return /^(?:Chromium|Google Chrome for Testing|Chrome for Testing)/.test(said) ? 'chromium' : 'other';
}

function installOnDebian(): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  process.stderr.write('Installing Chromium (apt-get install chromium) …\n');
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2] }).status === 0;
  return apt('update', '-qq') && apt('install', '-y', '-qq', 'chromium');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = findChromium({ mayInstall: true });
  process.stdout.write(`${'path' in found ? found.path : found.problem}\n`);
  process.exitCode = 'path' in found ? 0 : 1;
}
