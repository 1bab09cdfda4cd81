import { consultative } from './consultative.ts';
import { type Playbook, playbookSchema } from './playbook-schema.ts';
import { presets } from './presets.ts';

/** A preset's name, a whole playbook, or nothing (the default). Throws a ZodError with the path where it is neither. */
export function resolvePlaybook(value: unknown): Playbook {
  if (value === undefined || value === null || value === '') return consultative;
  if (typeof value === 'string' && Object.hasOwn(presets, value))
    return presets[value as keyof typeof presets];
  return playbookSchema.parse(value);
}
