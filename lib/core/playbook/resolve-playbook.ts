import { consultative } from './consultative.ts';
import { type Playbook, playbookSchema } from './playbook-schema.ts';
import { isPreset, presets } from './presets.ts';

/** A preset's name, a whole playbook, or nothing (the default). Throws a ZodError with the path where it is neither. */
export function resolvePlaybook(value: unknown): Playbook {
  if (value === undefined || value === null || value === '') return consultative;
  if (isPreset(value)) return presets[value];
  return playbookSchema.parse(value);
}
