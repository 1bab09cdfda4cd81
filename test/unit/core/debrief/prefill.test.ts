import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DebriefAnswers, noAnswers } from '../../../../lib/core/debrief/debrief.ts';
import { type Prefill, prefillDebrief } from '../../../../lib/core/debrief/prefill.ts';
import type { AskedOf, TalkNote } from '../../../../lib/core/debrief/read-talk.ts';
import type { FactReview } from '../../../../lib/core/model/entities.ts';

const asked: AskedOf = {
  timeZone: 'Europe/Berlin',
  self: { name: 'Ines Malet', email: 'ines@fernhollow.example', company: 'Fernhollow' },
  contact: { name: 'Radek Novotny', email: 'radek@ostrava-mills.example', company: 'Ostrava Mills' },
};

/** A Thursday afternoon. */
const at = '2026-11-19T15:00:00+01:00';
const note = (text: string, more: Partial<TalkNote> = {}): TalkNote => ({
  at,
  text,
  source: 'notes',
  reviews: [],
  ...more,
});
const read = (...texts: string[]): Prefill =>
  prefillDebrief(
    texts.map((text) => note(text)),
    asked,
  );

/** What is filled in, without what is left as it is in every debrief. */
const filledIn = ({ answers }: Prefill): Partial<DebriefAnswers> =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(noAnswers[name as keyof DebriefAnswers]),
    ),
  );

const line = (text: string, dueOn = '') => ({ text, dueOn });

type Case = [name: string, text: string, filled: Partial<DebriefAnswers>];

const cases: Case[] = [
  [
    'shorthand with a day that leaves no doubt',
    'gd call, next mtg Tue 24 Nov 10:30, 25 min',
    { outcome: 'held', day: '2026-11-24', time: '10:30', minutes: '25' },
  ],
  [
    'a stretch of time gives its length',
    'we meet Friday 27 Nov from 10 to 10:45 to decide on the pilot',
    { outcome: 'held', day: '2026-11-27', time: '10:00', minutes: '45', agenda: 'to decide on the pilot' },
  ],
  [
    'homework of both sides',
    'next call Mon 2pm, he brings the scrap figures, I bring the cost model',
    {
      outcome: 'held',
      day: '2026-11-23',
      time: '14:00',
      theirs: [line('he brings the scrap figures')],
      ours: [line('I bring the cost model')],
    },
  ],
  [
    'a promise of ours with its day',
    'spoke 20 min with Radek. I send him the security sheet tomorrow',
    { outcome: 'held', ours: [line('I send him the security sheet tomorrow', '2026-11-20')] },
  ],
  [
    'a promise of theirs with its day',
    'He will send the list of machines by Wednesday.',
    { outcome: 'held', theirs: [line('He will send the list of machines by Wednesday', '2026-11-25')] },
  ],
  [
    'polite words are ticked, each once',
    'he said this was really helpful, they need to think about it. Really helpful again at the end. Will reconnect internally.',
    { outcome: 'held' },
  ],
  [
    'bullets, German',
    '- Nachkalkulation dauert 3 Tage\n- Termin am Montag um 14 Uhr vereinbart\n- er bringt die Zahlen mit',
    { outcome: 'held', day: '2026-11-23', time: '14:00', theirs: [line('er bringt die Zahlen mit')] },
  ],
  [
    'dictated prose',
    'so we talked about the night shift and um he wants to see it and we agreed on wednesday the 25th at nine thirty and i will prepare the sample',
    { outcome: 'held', day: '2026-11-25', time: '09:30', ours: [line('i will prepare the sample')] },
  ],
  ['a no-show', 'no show, waited 10 min', { outcome: 'no_show' }],
  ['a no-show told of somebody', 'Radek was a no-show.', { outcome: 'no_show' }],
  ['nobody came', 'sat in the call alone, he never joined', { outcome: 'no_show' }],
  [
    'moved, with the new time',
    'Radek asked to move the call, new time Tuesday 24 Nov 11:30',
    { outcome: 'rescheduled', day: '2026-11-24', time: '11:30' },
  ],
  ['moved, without one', 'had to push it, will send times', { outcome: 'rescheduled' }],
  [
    'moved by somebody',
    'Radek rescheduled to Tuesday, no reason given',
    { outcome: 'rescheduled', day: '2026-11-24' },
  ],
  [
    'a day alone, told as booked',
    'next call booked for 24 Nov, he sends the invite',
    { outcome: 'held', day: '2026-11-24' },
  ],
  ['an empty note', '  \n ', {}],
  ['two words', 'good call', {}],
];

const negatives: Case[] = [
  [
    'their no-shows are a pain of theirs',
    'clinics have 20% no-shows, costs them two hours a day',
    { outcome: 'held' },
  ],
  ['their no-show rate too', 'no-show rate is what he is measured by', { outcome: 'held' }],
  ['one who was missing leaves a talk', 'good talk, nobody joined from finance', { outcome: 'held' }],
  [
    'what they moved is not the meeting',
    'they rescheduled the go-live of their ERP twice',
    { outcome: 'held' },
  ],
  ['nor where they move to', 'they moved to a new plant in May, 40 people', { outcome: 'held' }],
  ['nor a system', 'he needs to move to the new ERP by summer', { outcome: 'held' }],
  ['a team that joined nothing', 'they never joined the pilot of last year', { outcome: 'held' }],
  ['the talk itself is not the next one', 'good talk today about scrap', { outcome: 'held' }],
  ['nor is it where it went well', 'demo today went well, 12 people', { outcome: 'held' }],
  ['a week is no day', 'call again next week', { outcome: 'held' }],
  ['a deadline is no meeting', 'they need it live by 1 December, budget is approved', { outcome: 'held' }],
  [
    'a past meeting is no next one',
    'last week Tuesday at 10 we had the first call, today deeper',
    { outcome: 'held' },
  ],
  [
    'a choice of two is not taken',
    'Tuesday or Wednesday next week, he confirms by mail',
    { outcome: 'held' },
  ],
];

describe('what the notes of a talk fill in', () => {
  it.each(cases)('%s', (_name, text, filled) => {
    const { brushOffs: _heard, ...rest } = filledIn(read(text));
    expect(rest).toMatchObject(filled);
    expect(Object.keys(rest).toSorted()).toEqual(Object.keys(filled).toSorted());
  });

  it.each(negatives)('and what not: %s', (_name, text, filled) => {
    expect(filledIn(read(text))).toEqual(filled);
  });

  it('never says what changed for the buyer', () => {
    for (const [, text] of [...cases, ...negatives]) expect(read(text).answers.change).toBeUndefined();
  });

  it('shows the words of each answer', () => {
    const { evidence } = read('met at their plant\nnext call Tue 24 Nov 10:30, he brings the scrap figures');
    expect(evidence).toEqual({
      outcome: 'met at their plant',
      next: ['next call Tue 24 Nov 10:30'],
    });
    expect(read('no show, waited 10 min').evidence.outcome).toBe('no show');
  });

  it('ticks the polite words as they stand there, each once', () => {
    const { answers } = read(
      'he said this was really helpful\nthey need to think about it\nthey need to think about it',
    );
    expect(answers.brushOffs).toEqual(['this was really helpful', 'they need to think about it']);
  });
});

describe('a day that the notes leave open', () => {
  it.each<[string, string, Prefill['asked']]>([
    ['a weekday that is today', 'next call Thu 2pm', { words: 'Thu 2pm', choices: ['2026-11-26T14:00'] }],
    [
      'a day that reads both ways',
      'Next call is on 05/04 at 10:00.',
      { words: '05/04 at 10:00', choices: ['2027-04-05T10:00', '2027-05-04T10:00'] },
    ],
    [
      'an offer that nobody took',
      'offered Tuesday 24 Nov at 10:30, he checks and confirms',
      { words: 'Tuesday 24 Nov at 10:30', choices: ['2026-11-24T10:30'] },
    ],
  ])('is asked, never filled in: %s', (_name, text, expected) => {
    const { answers, asked: question } = read(text);
    expect({ day: answers.day, time: answers.time }).toEqual({ day: '', time: '' });
    expect(question).toEqual(expected);
  });

  it('is not asked where the notes say nothing of one', () => {
    for (const text of [
      'call again next week',
      'good talk about scrap',
      'call today at 2 went ok',
      'no show',
    ])
      expect(read(text)).not.toHaveProperty('asked');
  });

  it('is filled in once the rep has answered it on the note', () => {
    const answer = {
      noteId: 'n',
      contactId: 'c',
      kind: 'next_step',
      quote: 'Next call is on 05/04 at 10:00',
      start: 0,
      verdict: 'corrected',
      change: { date: '05/04 at 10:00', due: '2027-05-04T10:00' },
    } as unknown as FactReview;
    const told = note('Next call is on 05/04 at 10:00', { reviews: [answer] });
    const { answers, asked: question } = prefillDebrief([told], asked);
    expect([answers.day, answers.time, question]).toEqual(['2027-05-04', '10:00', undefined]);
  });
});

describe('several notes of one talk', () => {
  it('answer together: the later date counts, homework of both stands', () => {
    const { answers } = read(
      'next call Mon 23 Nov 2pm, I bring the cost model',
      'correction, next call Tue 24 Nov 10:30\nhe will send the list of machines by Wednesday',
    );
    expect([answers.day, answers.time]).toEqual(['2026-11-24', '10:30']);
    expect([answers.ours.length, answers.theirs.length]).toEqual([1, 1]);
  });

  it.each<[string, string, string, string]>([
    [
      'what was called off is not filled in',
      'next call Tue 24 Nov 10:30',
      'he cancelled Tuesday, no new date',
      '',
    ],
    [
      'what was softened is asked',
      'next call Tue 24 Nov 10:30',
      'can we make it Wed 25 Nov 9:00? he checks',
      '',
    ],
    ['a vague word later leaves the date', 'next call Tue 24 Nov 10:30', 'will be in touch', '2026-11-24'],
    ['a date comes after nothing', 'no next step yet', 'next call Tue 24 Nov 10:30', '2026-11-24'],
  ])('later words undo earlier ones: %s', (_name, first, second, day) => {
    expect(read(first, second).answers.day).toBe(day);
  });

  it('hold a talk that was held where one of them is a transcript', () => {
    const talk =
      'Ines: Shall we say Tuesday 24 November at 10?\nRadek: Yes, Tuesday at 10 works.\nInes: Great.';
    const found = prefillDebrief([note(talk, { source: 'transcript' }), note('no show?')], asked);
    expect(found.answers).toMatchObject({ outcome: 'held', day: '2026-11-24', time: '10:00' });
  });

  it('keep promises beyond the fourth in the notes, and say how many', () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    const found = read(days.map((day, at) => `I send him file ${at + 1} by next ${day}.`).join('\n'));
    expect(found.answers.ours).toHaveLength(4);
    expect(found.left).toBe(2);
  });

  it('drop what the rep dismissed', () => {
    const text = 'He will send the list of machines by Wednesday';
    const dismissed = {
      noteId: 'n',
      contactId: 'c',
      kind: 'commitment',
      quote: text,
      start: 0,
      verdict: 'dismissed',
      change: {},
    } as unknown as FactReview;
    expect(read(text).answers.theirs).toHaveLength(1);
    expect(prefillDebrief([note(text, { reviews: [dismissed] })], asked).answers.theirs).toEqual([]);
  });
});

describe('whatever the notes are', () => {
  const pieces = fc.constantFrom(
    ...cases.map(([, text]) => text),
    ...negatives.map(([, text]) => text),
    'Radek: Could you send the sheet by Friday?',
    'Ines: Yes, I will send it tomorrow.',
    'termin 31/12 um 25 uhr',
    '😀 — “next call” ??? 99:99',
    'x'.repeat(300),
  );
  const texts = fc.array(
    fc.record({
      text: fc.array(pieces, { maxLength: 4 }).map((parts) => parts.join('\n')),
      source: fc.constantFrom('notes', 'transcript', 'email'),
    }),
    { maxLength: 3 },
  );

  it('every word that is filled in stands in them, and a day that is filled in lies ahead', () => {
    fc.assert(
      fc.property(texts, (written) => {
        const { answers, evidence } = prefillDebrief(
          written.map(({ text, source }) => note(text, { source })),
          asked,
        );
        const all = written.map(({ text }) => text).join('\n');
        const words = [
          answers.agenda,
          ...answers.brushOffs,
          ...[...answers.ours, ...answers.theirs].map(({ text }) => text),
          ...evidence.next,
          evidence.outcome ?? '',
        ];
        expect(words.filter((quote) => !all.includes(quote))).toEqual([]);
        expect(answers.day === '' || answers.day >= at.slice(0, 10)).toBe(true);
        expect([answers.change, answers.isNextBooked, answers.changeText]).toEqual([undefined, false, '']);
      }),
      { seed: 20261119, numRuns: 300 },
    );
  });
});
