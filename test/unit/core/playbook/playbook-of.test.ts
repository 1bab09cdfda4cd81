import { describe, expect, it } from 'vitest';
import type { PlaybookId } from '../../../../lib/core/model/ids.ts';
import { findPlaybook, type OwnPlaybook, playbookOf } from '../../../../lib/core/playbook/playbook-of.ts';
import type { Playbook } from '../../../../lib/core/playbook/playbook-schema.ts';
import { presets } from '../../../../lib/core/playbook/presets.ts';

const ours: Playbook = { ...presets.consultative, name: 'ours' };
const row = (id: string, playbook: object): OwnPlaybook => ({
  id: id as PlaybookId,
  playbook: playbook as Playbook,
});
const { nurture: _, ...lessParts } = ours.parts;
const own = [
  row('p-ours', ours),
  row('p-empty', {}),
  row('p-parts', { ...ours, parts: lessParts }),
  row('p-windows', { ...ours, windows: {} }),
];

describe('playbookOf', () => {
  it.each([
    ['the deal’s preset', 'high-velocity', 'consultative', 'high-velocity'],
    ['the deal’s own one', 'p-ours', 'high-velocity', 'ours'],
    ['the settings’ where the deal has none', undefined, 'high-velocity', 'high-velocity'],
    ['the settings’ own one', undefined, 'p-ours', 'ours'],
    ['the settings’ where the deal’s is gone', 'p-gone', 'high-velocity', 'high-velocity'],
    ['the settings’ where the deal’s is broken', 'p-empty', 'high-velocity', 'high-velocity'],
    ['the settings’ where a situation is missing', 'p-parts', 'p-ours', 'ours'],
    ['the settings’ where a window is missing', 'p-windows', 'p-ours', 'ours'],
    ['the default where both are gone', 'p-gone', 'p-gone', 'consultative'],
    ['the default for a name of Object itself', 'toString', 'constructor', 'consultative'],
    ['the default for nothing', '', '', 'consultative'],
  ])('takes %s', (_name, deal, settings, name) => {
    expect(playbookOf(own, { playbook: deal }, { playbook: settings }).name).toBe(name);
  });

  it('needs no deal', () => {
    expect(playbookOf(own, undefined, { playbook: 'p-ours' })).toBe(ours);
  });

  it('tells of one that is missing or broken', () => {
    expect(['p-gone', 'p-empty', undefined].map((name) => findPlaybook(own, name))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
