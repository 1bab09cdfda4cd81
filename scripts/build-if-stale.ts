import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const builtExtension = join(import.meta.dirname, '..', '.output', 'chrome-mv3');

const sources = [
  'components',
  'entrypoints',
  'lib',
  'locales',
  'public',
  'wxt.config.ts',
  'package-lock.json',
];

/** Builds the extension unless the last build is newer than every source. Throws where the build fails. */
export function buildIfStale(): void {
  const builtAt = changedAt(join(builtExtension, 'manifest.json'));
  if (sources.every((source) => changedAt(source) < builtAt)) return;
  const { status } = spawnSync('wxt', ['build'], {
    stdio: ['ignore', 2, 2],
    // A test runner sets `test`, by which React's slower development build would be what the journeys see.
    env: { ...process.env, NODE_ENV: 'production' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The build failed; the lines above say why.');
}

/** When a file, or anything below a folder, was changed last; 0 where there is none. */
function changedAt(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry?.isDirectory()) return entry?.mtimeMs ?? 0;
  const below = readdirSync(path).map((name) => changedAt(join(path, name)));
  return Math.max(entry.mtimeMs, ...below);
}
