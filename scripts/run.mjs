// Plain JavaScript for any Node from 20 on: installs what the lock file names where it is missing or stale, then
// hands over to a script under the Node that the project pins (node_modules/node).
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const pinnedNode = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');
const stampFile = join(root, 'node_modules', '.second-call-lock');
const lockFile = join(root, 'package-lock.json');
const lockHash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');

function isFresh() {
  if (!existsSync(pinnedNode)) return false;
  if (existsSync(stampFile)) return readFileSync(stampFile, 'utf8') === lockHash;
  // After an `npm ci` by hand there is no stamp of ours, but npm's own copy of the lock file, written after it.
  const installed = join(root, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs;
}

if (!isFresh()) {
  process.stderr.write('Installing dependencies (npm ci) …\n');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    process.stderr.write('npm ci failed; the lines above say why.\n');
    process.exit(done.status ?? 1);
  }
}
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== lockHash)
  writeFileSync(stampFile, lockHash);

const [script, ...args] = process.argv.slice(2);
const child = spawn(pinnedNode, [join(root, 'scripts', script), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: bin + delimiter + (process.env.PATH ?? '') },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
