import { resolvePlaybook } from '../../lib/core/playbook/resolve-playbook.ts';

/** From which strength a step counts as booked. A playbook that cannot be read falls back to the default one. */
export function minimumStrength(playbook: unknown): number {
  try {
    return resolvePlaybook(playbook).minStrength;
  } catch {
    return resolvePlaybook(undefined).minStrength;
  }
}
