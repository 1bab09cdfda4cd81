import { describe, expect, it } from 'vitest';
import { situations } from '../../../../lib/core/contract/suggest.ts';
import { ZodError } from 'zod';
import { playbookSchema, stallKinds } from '../../../../lib/core/playbook/playbook-schema.ts';
import { windowTriggers } from '../../../../lib/core/playbook/window-triggers.ts';
import { presets } from '../../../../lib/core/playbook/presets.ts';
import { resolvePlaybook } from '../../../../lib/core/playbook/resolve-playbook.ts';
import { wherePresetsDisagree } from '../../../../lib/core/playbook/where-presets-disagree.ts';

describe('presets', () => {
  it.each(Object.entries(presets))('%s is a valid playbook with its own name', (name, preset) => {
    expect(playbookSchema.parse(preset)).toEqual(preset);
    expect(preset.name).toBe(name);
    expect(Object.keys(preset.windows).toSorted()).toEqual([...windowTriggers].toSorted());
    expect(Object.keys(preset.parts).toSorted()).toEqual([...situations].toSorted());
  });

  it.each(Object.values(presets))('$name answers every stall, without a number nobody said', ({ stalls }) => {
    expect(stalls.map(({ stall }) => stall).toSorted()).toEqual([...stallKinds].toSorted());
    for (const { say, source } of stalls) {
      expect(say).not.toMatch(/\d|\b(?:one|two|three|thirty)\b/i);
      expect(source).toMatch(/^R2[3-9] /);
    }
  });

  it('has the strengths, windows and motions of the product', () => {
    expect(presets.consultative.minStrength).toBe(3);
    expect(presets['high-velocity'].minStrength).toBe(3);
    expect(presets['strict-second-meeting'].minStrength).toBe(4);
    expect(presets.consultative.windows.after_talk).toMatchObject({ from: 2, to: 5, target: 3 });
    expect(presets['high-velocity'].windows.after_talk).toMatchObject({ from: 1, to: 3 });
    expect(Object.values(presets).map(({ motion }) => motion)).toEqual(['advance', 'close', 'advance']);
  });

  it('keeps R10 and R25 to the motion that closes', () => {
    for (const { motion, scripts, checklist } of Object.values(presets)) {
      const isClosing = [...scripts, ...checklist].some(({ source }) => /\bR(?:10|25)\b/.test(source));
      expect(isClosing).toBe(motion === 'close');
    }
  });
});

describe('resolvePlaybook', () => {
  it.each([undefined, null, ''])('%s is the default', (value) => {
    expect(resolvePlaybook(value)).toBe(presets.consultative);
  });

  it.each(Object.keys(presets))('finds %s by name', (name) => {
    expect(resolvePlaybook(name).name).toBe(name);
  });

  it('takes a whole playbook', () => {
    const own = { ...presets.consultative, name: 'own', minStrength: 2 };
    expect(resolvePlaybook(own)).toEqual(own);
  });

  it.each([
    ['an unknown name', 'aggressive', []],
    ['a name of Object itself', 'toString', []],
    ['a wrong motion', { ...presets.consultative, motion: 'push' }, ['motion']],
    ['a missing window', { ...presets.consultative, windows: {} }, ['windows', 'after_talk']],
    [
      'a window that ends before it starts',
      {
        ...presets.consultative,
        windows: { ...presets.consultative.windows, after_talk: { from: 5, to: 2, source: 'own' } },
      },
      ['windows', 'after_talk', 'from'],
    ],
  ])('refuses %s and says where', (_name, value, path) => {
    let error: unknown;
    try {
      resolvePlaybook(value);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(ZodError);
    expect((error as ZodError).issues.map((issue) => issue.path)).toContainEqual(path);
  });
});

describe('wherePresetsDisagree', () => {
  it('names the other presets with their sources and days', () => {
    const [sentence] = wherePresetsDisagree(presets.consultative, 'after_talk');
    expect(sentence).toContain('high-velocity (S4) says business days 1 to 3');
    expect(sentence).toContain('strict-second-meeting (S1) says business days 3 to 5');
  });

  it('is silent where they agree, and about windows that no source argues over', () => {
    expect(wherePresetsDisagree(presets.consultative, 'no_show')).toEqual([]);
  });
});
