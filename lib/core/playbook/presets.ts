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
