import { findRadicale } from './find-radicale.ts';
import { findTryton } from './find-tryton.ts';

/** Before the tests against real servers: the servers, or one line for each that says why its tests are skipped. */
export default function setup(): void {
  for (const found of [findRadicale({ mayInstall: true }), findTryton({ mayInstall: true })])
    if ('problem' in found) process.stderr.write(`Skipped: ${found.problem}\n`);
}
