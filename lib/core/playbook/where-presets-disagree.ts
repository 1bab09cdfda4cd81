import type { Playbook } from './playbook-schema.ts';
import { presets } from './presets.ts';
import { type WindowTrigger, windowTriggers } from './window-triggers.ts';
import { windowDays, windowWords } from './window-words.ts';

/** What no source argues over stands in every preset alike; a playbook of the rep's own may differ anywhere. */
function disagreement(used: Playbook, others: readonly Playbook[], trigger: WindowTrigger): string[] {
  const own = used.windows[trigger];
  const said = others.flatMap(({ name, windows: { [trigger]: window } }) =>
    name === used.name || (window.from === own.from && window.to === own.to)
      ? []
      : [`${name} (${window.source}) says ${windowDays(window)}`],
  );
  if (said.length === 0) return [];
  return [
    `Timing ${windowWords[trigger]}: you use ${used.name} (${own.source}), ${windowDays(own)}; ${said.join('; ')}.`,
  ];
}

/** A sentence for the panel where the presets time a follow-up differently from the playbook in use; else none. */
export const wherePresetsDisagree = (used: Playbook, trigger: WindowTrigger): string[] =>
  disagreement(used, Object.values(presets), trigger);

/** The same for every window, among all playbooks that the rep has; and from when each calls a next step booked. */
export function wherePlaybooksDisagree(used: Playbook, others: readonly Playbook[]): string[] {
  const windows = windowTriggers.flatMap((trigger) => disagreement(used, others, trigger));
  const strengths = others.flatMap(({ name, minStrength }) =>
    minStrength === used.minStrength ? [] : [`${name} from ${minStrength}`],
  );
  if (strengths.length === 0) return windows;
  return [
    ...windows,
    `Booked: you use ${used.name}, from strength ${used.minStrength} on; ${strengths.join('; ')}.`,
  ];
}
