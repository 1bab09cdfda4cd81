import { consultative } from './consultative.ts';
import type { Playbook } from './playbook-schema.ts';

/** S1: nothing counts as booked without a date, a time and an agenda with two sides. */
export const strictSecondMeeting: Playbook = {
  ...consultative,
  name: 'strict-second-meeting',
  title: 'Strict second meeting: date, time and a two-sided agenda before meeting one ends',
  minStrength: 4,
  windows: {
    ...consultative.windows,
    after_talk: { from: 3, to: 5, target: 3, source: 'S1' },
  },
  checklist: [
    ...consultative.checklist,
    { id: 'check/agenda', text: 'The agenda names what each side brings', source: 'R15 S1' },
    { id: 'check/teaser', text: 'The teaser goes out two days before', source: 'R16 S1' },
  ],
};
