import { findRadicale } from './find-radicale.ts';

/** Before the tests against real servers: Radicale, or one line that says why they are skipped. */
export default function setup(): void {
  const found = findRadicale({ mayInstall: true });
  if ('problem' in found) process.stderr.write(`Skipped: ${found.problem}\n`);
}
