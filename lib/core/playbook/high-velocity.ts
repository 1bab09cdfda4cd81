import { consultative } from './consultative.ts';
import type { Playbook } from './playbook-schema.ts';

/** S4: call again after 24, 48 or 72 hours, always by phone, and close on the second call. */
export const highVelocity: Playbook = {
  ...consultative,
  name: 'high-velocity',
  title: 'High velocity: call again within 72 hours and close on the second call',
  motion: 'close',
  windows: {
    ...consultative.windows,
    after_talk: { from: 1, to: 3, target: 2, source: 'S4' },
    late_after_talk: { from: 0, to: 1, source: 'S4' },
  },
  guard: { ...consultative.guard, maxGapDays: 3, source: 'S4' },
  scripts: [
    ...consultative.scripts,
    {
      id: 'script/pre-frame',
      text: 'If it does what we said it would, is there anything that would keep you from going ahead today?',
      source: 'R25 S4',
    },
    {
      id: 'script/small-question',
      text: 'Which would you rather start with: the first part, or the whole of it?',
      source: 'R10 R25 S4',
    },
  ],
  checklist: [
    ...consultative.checklist,
    { id: 'check/proposal', text: 'The proposal was gone through during the call', source: 'R25 S4' },
  ],
  channel: { policy: 'call', writeAfterCalls: 3, source: 'S4' },
};
