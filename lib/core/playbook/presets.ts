import { consultative } from './consultative.ts';
import { highVelocity } from './high-velocity.ts';
import type { Playbook } from './playbook-schema.ts';
import { strictSecondMeeting } from './strict-second-meeting.ts';

export const presets = {
  consultative,
  'high-velocity': highVelocity,
  'strict-second-meeting': strictSecondMeeting,
} as const satisfies Record<string, Playbook>;

/** Whether there is a preset of this name. */
export const isPreset = (name: unknown): name is keyof typeof presets =>
  typeof name === 'string' && Object.hasOwn(presets, name);

/** The preset of a name, the default one where there is none: a name may come from a file, or from a later version. */
export const presetNamed = (name: unknown): Playbook => presets[isPreset(name) ? name : 'consultative'];
