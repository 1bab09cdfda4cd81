import { existsSync } from 'node:fs';
import { aptInstall } from './apt-install.ts';

/** Where Debian's packages put the server, its web client, the sales module, and the library that fills a database. */
export const trytonPaths = {
  server: '/usr/bin/trytond',
  python: '/usr/bin/python3',
  webRoot: '/usr/share/tryton-sao/www',
} as const;

const modules = '/usr/lib/python3/dist-packages';
const needed = [
  ...Object.values(trytonPaths),
  `${modules}/trytond/modules/sale_opportunity`,
  `${modules}/proteus`,
];
const packages = ['tryton-server', 'tryton-sao', 'tryton-modules-sale-opportunity', 'tryton-proteus'];

/** Whether Tryton, the CRM of these tests, is here; on Debian as root it is installed when `mayInstall`. */
export function findTryton({ mayInstall = false } = {}): { path: string } | { problem: string } {
  const missing = needed.find((path) => !existsSync(path));
  if (missing === undefined) return { path: trytonPaths.server };
  if (mayInstall && aptInstall(...packages)) return findTryton();
  const howTo = `Install it (Debian, Ubuntu: apt-get install ${packages.join(' ')}).`;
  return { problem: `Tryton, the CRM server of these tests, is not here (no ${missing}). ${howTo}` };
}
