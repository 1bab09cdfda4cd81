import type { Label } from '../../clause.ts';

const entries: readonly (readonly [Label, readonly string[]])[] = [
  [
    { kind: 'pain' },
    [
      'pain',
      'pains',
      'pain points?',
      '(?:key |main |biggest |current )?challenges?',
      'problems?',
      '(?:main )?issues?',
      'identified? pains?',
      'frustrations?',
      'struggles?',
    ],
  ],
  [
    { kind: 'goal' },
    [
      'goals?',
      'objectives?',
      'priorit(?:y|ies)',
      'needs?',
      'wants?',
      'desired outcomes?',
      'success criteria',
    ],
  ],
  [
    { kind: 'impact' },
    ['impact', 'numbers?', 'metrics?', 'cost of (?:inaction|waiting|doing nothing)', 'kpis?'],
  ],
  [
    { kind: 'deadline' },
    [
      'deadlines?',
      'timeline',
      'timing',
      'go[ -]?live(?: date)?',
      'target date',
      'time ?frame',
      'compelling event',
    ],
  ],
  [{ kind: 'budget' }, ['budget(?: range)?', 'money']],
  [
    { kind: 'stakeholder' },
    [
      'stakeholders?',
      'decision[ -]?makers?',
      'dms?',
      'economic buyer',
      'eb',
      'champions?',
      'people',
      'person',
      'authority',
      'buying (?:committee|team|group)',
      'influencers?',
      'blockers?',
      'sponsor',
    ],
  ],
  [
    { kind: 'question' },
    [
      '(?:open |their |buyer |unanswered )?questions?(?: asked| raised)?',
      'asked',
      'q',
      'qs?',
      "q's(?: from \\w+)?",
      'open qs?',
    ],
  ],
  [
    { kind: 'commitment', by: 'us' },
    [
      '(?:our |my )?promises?',
      'promised',
      'our (?:action items?|to-?dos?|homework|actions?)',
      'to-?dos?',
      'i (?:owe|promised)',
      'we owe',
      'follow[ -]?ups?(?: for me| for us)?',
      'my actions?',
      'action items?',
      'actions?',
    ],
  ],
  [
    { kind: 'commitment', by: 'them' },
    [
      '(?:their|her|his|buyer|customer|client|prospect) (?:action items?|to-?dos?|homework|actions?|promises?)',
      'homework',
    ],
  ],
  [{ kind: 'condition' }, ['conditions?', 'call ?back', 'revisit', 'depends on']],
  [{ kind: 'objection' }, ['objections?', 'concerns?', 'push ?backs?', 'hesitations?', 'reservations?']],
  [{ kind: 'stall' }, ['stalls?', 'stalled']],
  [
    { kind: 'competitor' },
    [
      'competitors?',
      'competition',
      'competing with',
      'vendors? (?:compared|considered)',
      'alternatives?',
      'incumbent',
      'current (?:tool|system|solution|vendor|provider|stack)',
    ],
  ],
  [
    { kind: 'preference' },
    [
      'preferences?',
      'prefers',
      'preferred (?:channel|contact|time)',
      'best (?:time|way to reach|channel)',
      'channel',
    ],
  ],
  [{ kind: 'personal' }, ['personal(?: notes?| details?)?', 'rapport', 'small talk']],
  [
    { kind: 'decision_process' },
    [
      '(?:decision|buying|paper|approval|procurement) process',
      'decision criteria',
      'decisions?',
      'process',
      'sign[ -]?off',
    ],
  ],
  [{ kind: 'next_step' }, ['next steps?', 'ns', 'next(?: call| meeting)?', 'booked', 'agreed']],
];

const patterns = entries.map(([label, names]) => [label, new RegExp(`^(?:${names.join('|')})$`)] as const);

/** The field that a line's own heading names ("Budget", "Next steps"), in plain text; undefined for other words. */
export const labelNamed = (name: string): Label | undefined =>
  patterns.find(([, pattern]) => pattern.test(name))?.[0];
