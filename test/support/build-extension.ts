import { buildIfStale } from '../../scripts/build-if-stale.ts';
import { findChromium } from '../../scripts/chromium.ts';

/** Before the journeys: a Chromium, and a build of what stands here now. */
export default function setup(): void {
  const found = findChromium({ mayInstall: true });
  if ('problem' in found) throw new Error(found.problem);
  buildIfStale();
}
