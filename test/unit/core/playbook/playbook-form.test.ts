import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playbookFields } from '../../../../lib/core/playbook/playbook-fields.ts';
import { readTyped, type TypedPlaybook, typedOf } from '../../../../lib/core/playbook/playbook-form.ts';
import { playbookSchema } from '../../../../lib/core/playbook/playbook-schema.ts';
import { presets } from '../../../../lib/core/playbook/presets.ts';

const base = presets.consultative;
const readWith = (changes: TypedPlaybook) => readTyped(base, { ...typedOf(base), ...changes });

describe('readTyped', () => {
  it.each(Object.values(presets))('gives $name back where nothing was changed', (preset) => {
    expect(readTyped(preset, typedOf(preset))).toEqual({ ok: true, playbook: preset });
  });

  it.each([
    ['windows.after_talk.to', '4', { windows: { after_talk: { from: 2, to: 4, target: 3, source: 'own' } } }],
    ['windows.after_talk.target', ' ', { windows: { after_talk: { from: 2, to: 5, source: 'own' } } }],
    ['windows.no_show.to', '1', { windows: { after_talk: { source: 'S1 S2 S3 S4' }, no_show: { to: 1 } } }],
    ['minStrength', '4', { minStrength: 4 }],
    ['motion', 'close', { motion: 'close' }],
    ['guard.nudgeMinutes', ' 10 ', { guard: { nudgeMinutes: 10, source: 'own' } }],
    ['parts.no_show.value', 'optional', { parts: { no_show: { value: 'optional', source: 'own' } } }],
    ['channel.policy', 'call', { channel: { policy: 'call', source: 'own' } }],
    ['stalls.1.say', 'Shall we call them?', { stalls: [{}, { say: 'Shall we call them?', source: 'own' }] }],
  ])('takes %s “%s”', (path, text, expected) => {
    const read = readWith({ [path]: text });
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const { stalls, ...rest } = read.playbook;
    expect({ ...rest, stalls: stalls.slice(0, 2) }).toMatchObject(expected);
  });

  it('keeps what is known of a phrase, and takes each new one once', () => {
    const read = readWith({ phrases: 'Any questions?\n\n any questions? \nany questions?\nJust pinging' });
    expect(read.ok && read.playbook.phrases.map(({ phrase, source }) => [phrase, source])).toEqual([
      ['Any questions?', 'own'],
      ['any questions?', 'R12 S3'],
      ['Just pinging', 'own'],
    ]);
    expect(read.ok && read.playbook.phrases[1]?.allowedIn).toEqual(['info_sent']);
  });

  it.each([
    ['name', ' ', 'This cannot be left empty.'],
    ['name', 'x'.repeat(121), 'At most 120 characters.'],
    ['windows.after_talk.from', 'two', 'A whole number, please.'],
    ['windows.after_talk.from', '', 'A whole number, please.'],
    ['windows.after_talk.from', '2.5', 'A whole number, please.'],
    ['windows.after_talk.from', '-1', 'At least 0.'],
    ['windows.after_talk.to', '61', 'At most 60.'],
    ['windows.after_talk.target', '9', 'This day is outside the window.'],
    ['infoSentHours.from', '72', 'The first hour comes after the last.'],
    ['guard.nudgeMinutes', '0', 'At least 1.'],
    ['phrases', 'x'.repeat(601), 'At most 600 characters.'],
    ['stalls.0.say', '', 'This cannot be left empty.'],
  ])('says of %s “%s”: %s', (path, text, sentence) => {
    expect(readWith({ [path]: text })).toEqual({ ok: false, errors: { [path]: sentence } });
  });

  it('says it beside the first day where the window ends before it starts', () => {
    const typed = { 'windows.no_show.from': '3', 'windows.no_show.to': '1' };
    expect(readWith(typed)).toEqual({
      ok: false,
      errors: { 'windows.no_show.from': 'The first day comes after the last.' },
    });
  });

  it('gives a playbook that its schema takes, or a fault at one of its fields, whatever is typed', () => {
    const paths = playbookFields(base).map(({ path }) => path);
    const anything = fc.oneof(
      fc.string(),
      fc.integer({ min: -5, max: 90 }).map(String),
      fc.constant('needed'),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...paths), anything, { maxKeys: 6 }), (changes) => {
        const read = readWith({ ...changes });
        const faults = read.ok
          ? (playbookSchema.safeParse(read.playbook).error?.issues ?? [])
          : Object.keys(read.errors).filter((path) => !paths.includes(path));
        expect(faults).toEqual([]);
      }),
      { seed: 8, numRuns: 200 },
    );
  });
});
