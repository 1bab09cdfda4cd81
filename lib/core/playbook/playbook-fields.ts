import { situations } from '../contract/suggest.ts';
import type { Playbook } from './playbook-schema.ts';
import { windowTriggers } from './window-triggers.ts';
import { windowWords } from './window-words.ts';

/** One thing of a playbook that a rep can edit; `path` leads to it ("windows.after_talk.from"). */
export type PlaybookField = {
  path: string;
  label: string;
  kind: 'number' | 'text' | 'long' | 'phrases' | 'choice';
  options?: readonly (readonly [value: string, words: string])[];
};

export type PlaybookFieldGroup = { title: string; hint?: string; fields: readonly PlaybookField[] };

const number = (path: string, label: string): PlaybookField => ({ path, label, kind: 'number' });

const strengths = [
  ['0', '0: anything'],
  ['1', '1: you will do something'],
  ['2', '2: the buyer will do something by a date'],
  ['3', '3: a meeting with date and time'],
  ['4', '4: a meeting with date, time and a two-sided agenda'],
] as const;

const motions = [
  ['advance', 'Advance: from one agreed step to the next'],
  ['close', 'Close: a closing question on the second call'],
] as const;

const uses = [
  ['needed', 'needed'],
  ['optional', 'may be left out'],
  ['left_out', 'left out'],
] as const;

const channels = [
  ['follow_buyer', 'As the buyer answers'],
  ['call', 'Always call'],
] as const;

const windowGroups: PlaybookFieldGroup[] = windowTriggers.map((trigger) => ({
  title: windowWords[trigger],
  fields: [
    number(`windows.${trigger}.from`, 'From business day'),
    number(`windows.${trigger}.to`, 'To business day'),
    number(`windows.${trigger}.target`, 'Offer first'),
  ],
}));

const partGroups: PlaybookFieldGroup[] = situations.map((situation) => ({
  title: situation.replaceAll('_', ' '),
  fields: (['opener', 'value', 'ask'] as const).map((part) => ({
    path: `parts.${situation}.${part}`,
    label: { opener: 'Open with', value: 'Bring', ask: 'Ask for' }[part],
    kind: 'choice',
    options: uses,
  })),
}));

const stallGroups = ({ stalls }: Playbook): PlaybookFieldGroup[] =>
  stalls.map(({ stall }, index) => ({
    title: stall.replaceAll('_', ' '),
    fields: [
      { path: `stalls.${index}.say`, label: 'Say', kind: 'long' },
      { path: `stalls.${index}.ask`, label: 'What the talk asked for is for', kind: 'text' },
    ],
  }));

/** Everything that can be edited, in the order of the form; chapters without groups of their own stand open. */
export const playbookChapters = (playbook: Playbook): { title: string; groups: PlaybookFieldGroup[] }[] => [
  {
    title: 'What it is',
    groups: [
      {
        title: '',
        fields: [
          { path: 'name', label: 'Name', kind: 'text' },
          { path: 'title', label: 'In one line', kind: 'text' },
          {
            path: 'minStrength',
            label: 'A next step counts as booked from',
            kind: 'choice',
            options: strengths,
          },
          { path: 'motion', label: 'Motion', kind: 'choice', options: motions },
        ],
      },
    ],
  },
  { title: 'Days for a follow-up', groups: windowGroups },
  {
    title: 'Reminders and rhythm',
    groups: [
      {
        title: 'After information was sent',
        fields: [number('infoSentHours.from', 'From hour'), number('infoSentHours.to', 'To hour')],
      },
      {
        title: 'Around the end of a meeting, and to the next one',
        fields: [
          number('guard.nudgeMinutes', 'Remind, minutes before'),
          number('guard.graceMinutes', 'Ask, minutes after'),
          number('guard.maxGapDays', 'Longest gap, days'),
          number('guard.teaserDaysBefore', 'Teaser, days before'),
        ],
      },
      {
        title: 'Without an answer',
        fields: [
          number('cadence.darkAfter', 'Dark after tries'),
          number('cadence.nurtureAfter', 'Monthly after tries'),
          number('channel.writeAfterCalls', 'Write after calls'),
        ],
      },
      {
        title: '',
        fields: [{ path: 'channel.policy', label: 'Channel', kind: 'choice', options: channels }],
      },
    ],
  },
  { title: 'Parts that each situation needs', groups: partGroups },
  {
    title: 'Phrases to warn of',
    groups: [{ title: '', fields: [{ path: 'phrases', label: 'One on each line', kind: 'phrases' }] }],
  },
  { title: 'Answers to stalls', groups: stallGroups(playbook) },
];

/** The same fields in one list. */
export const playbookFields = (playbook: Playbook): PlaybookField[] =>
  playbookChapters(playbook).flatMap(({ groups }) => groups.flatMap(({ fields }) => fields));
