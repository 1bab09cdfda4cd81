import type { Playbook } from './playbook-schema.ts';

const filler = (phrase: string, source: string): Playbook['phrases'][number] => ({
  phrase,
  rule: 'filler/empty-phrase',
  source: `R12 ${source}`,
  allowedIn: [],
});

/** Phrases that say nothing (R12); plain text, matched whatever the letter case. */
export const fillerPhrases: Playbook['phrases'] = [
  filler('just checking in', 'S1 S3'),
  filler('checking in', 'S1 S3'),
  filler('just following up', 'S2 S3'),
  filler('following up on our call', 'S2 S3 S4'),
  filler('touching base', 'S1 S3'),
  filler('touch base', 'S1 S3'),
  filler('circling back', 'S3'),
  filler('circle back', 'S3'),
  { ...filler('any questions?', 'S3'), allowedIn: ['info_sent'] },
  filler('any thoughts?', 'S3'),
  filler('any updates?', 'S3'),
  filler('anything else i can help with', 'S2'),
  filler('let me know if you want to chat', 'S3'),
  filler("i'll follow up to get something on the calendar", 'S1'),
  filler('hope this finds you well', 'S3'),
];
