import type { Playbook, WindowTrigger } from './playbook-schema.ts';
import { presets } from './presets.ts';

const labels: Partial<Record<WindowTrigger, string>> = {
  after_talk: 'after a call with nothing booked',
  late_after_talk: 'once that window has passed',
};

const days = (from: number, to: number): string =>
  from === to ? `business day ${from}` : `business days ${from} to ${to}`;

/**
 * Sentences for the panel: where the other presets time a follow-up differently from the one in use.
 * An empty list where they agree.
 */
export function wherePresetsDisagree(used: Playbook, trigger: WindowTrigger): string[] {
  const own = used.windows[trigger];
  const label = labels[trigger];
  if (!label) return [];
  const others = Object.values(presets).filter((preset) => {
    const window = preset.windows[trigger];
    return preset.name !== used.name && (window.from !== own.from || window.to !== own.to);
  });
  if (others.length === 0) return [];
  const said = others.map((preset) => {
    const window = preset.windows[trigger];
    return `${preset.name} (${window.source}) says ${days(window.from, window.to)}`;
  });
  return [
    `Timing ${label}: you use ${used.name} (${own.source}), ${days(own.from, own.to)}; ${said.join('; ')}.`,
  ];
}
