import { expect, it } from 'vitest';
import { coach, type DraftCase } from '../coach-case.ts';
import { describeClaims } from './claim-case.ts';

const perYear: DraftCase['history'] = [
  { type: 'call', at: '2026-11-17T10:00:00', minutes: 20, text: 'churn costs them 30k a year' },
];

describeClaims(
  ['number'],
  [
    ['You said that keying takes 25 hours a week.', '25 hours a week'],
    ['You spend 18 hours a month on it.', '18 hours a month'],
    ['It costs you $54k a year.', '$54k a year'],
    ['It costs you €45,000 a year.', '€45,000 a year'],
    ['We cut such work by 80%.', '80%'],
    ['Your team of 14 is keying delivery notes.', '14'],
    ['Customers like you save 300 hours.', '300 hours'],
    ['That is 936 hours over the year.', '936 hours'],
    [
      'You pay for 18 people to key notes, at $12 an hour.',
      '$12 an hour',
      { history: [{ type: 'call', at: '2026-11-17T10:00:00', minutes: 20, text: '18 people key notes' }] },
    ],
    ['Churn costs you 30,000 a month.', '30,000 a month', { history: perYear }],
    ['You wrote: “we lose forty hours a week”.', 'forty hours a week'],
    ['Your 18% is what we should look at.', '18%'],
    ['Our tool is used by 4,500 firms.', '4,500 firms'],
  ],
  [
    ['Churn costs you 30,000 a year.', { history: perYear }],
    ['Churn costs you thirty thousand.', { history: perYear }],
    'You said that keying takes 18 hours a week.',
    'You said that keying takes eighteen hours a week.',
    'That is 18 hrs/wk of keying.',
    'About 18 hours every week go into delivery notes.',
    'All twelve of your people key them.',
    'It costs you $45,000 a year.',
    'It costs you 45k.',
    'It costs you forty-five thousand dollars a year.',
    'A wholesaler went from 21 hours a week to 4.',
    'It took six weeks there.',
    'Does Thursday at 10 work for 20 minutes?',
    'Could we take half an hour on Thursday at 10?',
    'Thursday, 2:30 pm, 15 min?',
    "I'll call you on Friday at 4; it takes ten minutes.",
    'There are two ways to do it, and three reasons to start small.',
    'One thing stayed with me.',
    'Shall I come back in a few months?',
    'The two-week pilot could start with one depot.',
    '1. Your delivery notes\n2. The Q1 board\n3. A start',
    'Call me on +49 30 5550177 or write to ines@tallgrove.example.',
    'The page is https://tallgrove.example/cases/2291.',
    'It is a 3-minute read.',
    'If so, would Tuesday at 10 suit you better?',
    'Keyed notes\n\nBest,\nInes Halvorsen\nTallgrove, Hall 7, 10999 Berlin',
    'Annika holds the budget.\n\nOn 3 Nov 2026, José wrote:\n> we lose 77 hours',
    '18 Stunden pro Woche tippen Sie Lieferscheine ab. Passt Ihnen Donnerstag um 10 Uhr für 20 Minuten?',
    'Could you have the last five notes at hand?',
  ],
);

it('offers the number that was said instead', () => {
  const { findings } = coach({ situation: 'after_good_call', draft: 'You spend 25 hours a week on it.' });
  expect(findings.find(({ rule }) => rule === 'coach/ungrounded-number')).toMatchObject({
    severity: 'error',
    quote: '25 hours a week',
    fix: expect.stringContaining('18 hrs/wk') as string,
  });
});
