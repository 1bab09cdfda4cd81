import { spawnSync } from 'node:child_process';

// `dev`, `build` and `zip` are WXT's own; run.mjs has put its command on the PATH.
const { status } = spawnSync('wxt', process.argv.slice(2), {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
