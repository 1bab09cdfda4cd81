import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall } from './apt-install.ts';

const howTo =
  'Radicale, the calendar server of these tests, is not here. Install it (Debian, Ubuntu: apt-get install radicale), or set RADICALE_PATH.';

/**
 * The CalDAV server of this machine: RADICALE_PATH, then `radicale` on the path. Where there is none, one line that says
 * what to do; on Debian as root it is installed when `mayInstall`.
 */
export function findRadicale({ env = process.env, mayInstall = false } = {}):
  | { path: string }
  | { problem: string } {
  const asked = env.RADICALE_PATH;
  if (asked !== undefined && asked !== '')
    return existsSync(asked) ? { path: asked } : { problem: `RADICALE_PATH (${asked}) is no file.` };
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const path = folders.map((folder) => join(folder, 'radicale')).find((file) => existsSync(file));
  if (path !== undefined) return { path };
  if (mayInstall && aptInstall('radicale')) return findRadicale({ env });
  return { problem: howTo };
}
