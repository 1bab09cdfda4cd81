import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TodayRows } from '../../../../lib/core/today/today-rows.ts';
import { buyer, contact, deal, inDays, itemsOf, now, shapes, step, task } from './today-with.ts';

const hour = 3_600_000;

type Case = [name: string, given: Partial<TodayRows>, expected: string[]];

const meeting = { key: 'm1', startsAt: now + hour, endsAt: now + 2 * hour, contactId: contact('a').id };

const steps: Case[] = [
  ['an empty day', {}, []],
  ['a meeting ahead today', { meetings: [meeting] }, ['meeting/meeting/today']],
  ['a meeting that runs', { meetings: [{ ...meeting, startsAt: now - hour }] }, ['meeting/meeting/today']],
  [
    'a meeting that is over',
    { meetings: [{ ...meeting, startsAt: now - 2 * hour, endsAt: now - hour }] },
    [],
  ],
  [
    'a meeting of another day',
    { meetings: [{ ...meeting, startsAt: inDays(1), endsAt: inDays(1) + hour }] },
    [],
  ],
  [
    'a step with a time today, in no calendar',
    { steps: [step('s', 'a', { startsAt: now + hour })] },
    ['meeting/meeting/today'],
  ],
  [
    'the same step once its calendar has it',
    { steps: [step('s', 'a', { startsAt: now + hour })], meetings: [meeting] },
    ['meeting/meeting/today'],
  ],
  [
    'a teaser that is due',
    {
      meetings: [{ ...meeting, startsAt: inDays(2), endsAt: inDays(2) + hour }],
      teasersFor: new Map([['m1', { at: now - hour, until: now + 12 * hour }]]),
    },
    ['teaser/teaser/today'],
  ],
  [
    'our promise of yesterday',
    { steps: [step('s', 'a', { strength: 1, startsAt: inDays(-1) })] },
    ['ours/promised/overdue'],
  ],
  [
    'our promise for today',
    { steps: [step('s', 'a', { strength: 1, startsAt: now })] },
    ['ours/promised/today'],
  ],
  [
    'our promise for tomorrow',
    { steps: [step('s', 'a', { strength: 1, startsAt: inDays(1) })] },
    ['ours/promised/coming'],
  ],
  ['our promise for next month', { steps: [step('s', 'a', { strength: 1, startsAt: inDays(30) })] }, []],
  [
    'their promise of yesterday',
    { steps: [step('s', 'a', { strength: 2, startsAt: inDays(-1) })] },
    ['theirs/owed/overdue'],
  ],
  [
    'homework of both sides before a meeting',
    {
      steps: [
        step('s', 'a', {
          startsAt: inDays(1),
          homework: { ours: [{ text: 'The model', dueAt: now }], theirs: [{ text: 'The figures' }] },
        }),
      ],
    },
    ['ours/promised/today', 'theirs/owed/coming'],
  ],
  [
    'homework that is done',
    {
      steps: [
        step('s', 'a', {
          startsAt: inDays(1),
          homework: { ours: [{ text: 'It', doneAt: now }], theirs: [] },
        }),
      ],
    },
    [],
  ],
  [
    'a step that is nothing but its homework',
    {
      steps: [
        step('s', 'a', {
          strength: 1,
          text: 'Send the plan',
          startsAt: now,
          homework: { ours: [{ text: 'Send the plan', dueAt: now }], theirs: [] },
        }),
      ],
    },
    ['ours/promised/today'],
  ],
  [
    'a meeting of which nothing was noted',
    { steps: [step('s', 'a', { startsAt: inDays(-1) })] },
    ['no_next_step/not_noted/overdue'],
  ],
  [
    'the same where a talk was noted since',
    {
      steps: [step('s', 'a', { startsAt: inDays(-1) })],
      buyers: [buyer('a', { notedAt: inDays(-1), dueOn: '2026-11-20' })],
    },
    ['no_next_step/nothing_booked/coming'],
  ],
  [
    'the same where a later meeting stands',
    { steps: [step('s', 'a', { startsAt: inDays(-1) })], isBooked: () => true },
    [],
  ],
];

const buyers: Case[] = [
  ['a talk and nothing booked', { buyers: [buyer('a', {})] }, ['no_next_step/nothing_booked/today']],
  [
    'the same before its day',
    { buyers: [buyer('a', { dueOn: '2026-11-19' })] },
    ['no_next_step/nothing_booked/coming'],
  ],
  [
    'the same after its window',
    { buyers: [buyer('a', { lateOn: '2026-11-17' })] },
    ['no_next_step/nothing_booked/overdue'],
  ],
  ['the same once something stands', { buyers: [buyer('a', {})], isBooked: () => true }, []],
  [
    'a promise with a day is a next step',
    { buyers: [buyer('a', {})], steps: [step('s', 'a', { strength: 2, startsAt: inDays(20) })] },
    [],
  ],
  [
    'an unanswered mail of theirs',
    { buyers: [buyer('a', { hasWritten: true })] },
    ['no_next_step/wrote/today'],
  ],
  ['a stall', { buyers: [buyer('a', { situation: 'stalled' })] }, ['no_next_step/cooled/today']],
  ['a no-show', { buyers: [buyer('a', { situation: 'no_show' })] }, ['attempt/no_show/today']],
  ['a moved meeting', { buyers: [buyer('a', { situation: 'rescheduled' })] }, ['attempt/moved/today']],
  ['gone dark', { buyers: [buyer('a', { situation: 'went_dark', tries: 3 })] }, ['attempt/went_dark/today']],
  [
    'a later time that has come',
    { buyers: [buyer('a', { situation: 'call_back_later' })] },
    ['attempt/named_later/today'],
  ],
  [
    'a later time that has not come',
    { buyers: [buyer('a', { situation: 'call_back_later', dueOn: '2027-02-01' })] },
    [],
  ],
  [
    'material that was sent',
    { buyers: [buyer('a', { situation: 'info_sent' })] },
    ['attempt/info_sent/today'],
  ],
  ['nurture', { buyers: [buyer('a', { situation: 'nurture' })] }, ['attempt/nurture/today']],
  ['somebody who was only written to', { buyers: [buyer('a', { situation: 'first_call' })] }, []],
  [
    'the same after a missed first meeting',
    { buyers: [buyer('a', { situation: 'first_call', hasMissed: true })] },
    ['no_next_step/never_met/today'],
  ],
  [
    'the same in an open deal',
    { buyers: [buyer('a', { situation: 'first_call' }, [deal('d', ['a'])])], deals: [deal('d', ['a'])] },
    ['no_next_step/never_met/today'],
  ],
  [
    'three people of one deal are one matter',
    {
      deals: [deal('d', ['a', 'b', 'c'])],
      buyers: ['a', 'b', 'c'].map((id) => buyer(id, {}, [deal('d', ['a', 'b', 'c'])])),
    },
    ['no_next_step/nothing_booked/today'],
  ],
  [
    'a deal one of whose people has a meeting',
    {
      deals: [deal('d', ['a', 'b'])],
      buyers: [buyer('a', {}, [deal('d', ['a', 'b'])])],
      isBooked: (id) => id === 'b',
    },
    [],
  ],
  [
    'a deal with nobody in it, in its first days',
    { deals: [deal('d', [])] },
    ['no_next_step/never_met/coming'],
  ],
  [
    'the same after them',
    { deals: [deal('d', [], { createdAt: inDays(-14) })] },
    ['no_next_step/never_met/overdue'],
  ],
];

describe('today', () => {
  it.each(steps)('%s', (_name, given, expected) => expect(shapes(itemsOf(given))).toEqual(expected));
  it.each(buyers)('%s', (_name, given, expected) => expect(shapes(itemsOf(given))).toEqual(expected));

  it('puts what is overdue before what has a time, and that before what has only a day', () => {
    const items = itemsOf({
      meetings: [meeting],
      steps: [
        step('s1', 'b', { strength: 1, startsAt: now }),
        step('s2', 'c', { strength: 2, startsAt: inDays(-3) }),
        step('s3', 'c', { strength: 1, startsAt: inDays(-1) }),
      ],
    });
    expect(items.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'ours overdue',
      'theirs overdue',
      'meeting today',
      'ours today',
    ]);
  });

  it('carries the words it stands on, the rule, and the deal', () => {
    const [item] = itemsOf({
      deals: [deal('d', ['a'])],
      buyers: [buyer('a', { quote: 'live before the audit' }, [deal('d', ['a'])])],
    });
    expect(item).toMatchObject({
      who: 'Person a',
      dealId: 'd',
      quote: 'live before the audit',
      rule: 'R18 S1 S3',
    });
  });
});

describe('the rep’s word', () => {
  const given = { buyers: [buyer('a', {})] };
  const [line] = itemsOf(given);

  it('takes a line off, or puts it off until its day', () => {
    const about = { kind: 'no_next_step' } as const;
    const id = line?.id ?? '';
    expect(itemsOf(given, [task(id, { ...about, doneAt: now - 1 })])).toEqual([]);
    expect(itemsOf(given, [task(id, { ...about, snoozedUntil: inDays(1) })])).toEqual([]);
    const [again] = itemsOf(given, [task(id, { ...about, snoozedUntil: now - hour })]);
    expect(again).toMatchObject({ id, state: 'today' });
  });

  it('does not hold for the next occasion', () => {
    const next = { buyers: [buyer('a', { dueOn: '2026-11-17' })] };
    const done = task(line?.id ?? '', { kind: 'no_next_step', doneAt: now });
    expect(itemsOf(next, [done])).toHaveLength(1);
  });

  it('shows tasks of her own on their day, and after it', () => {
    const own = [
      task('own 1', {}),
      task('own 2', { dueAt: inDays(-2) }),
      task('own 3', { dueAt: inDays(2) }),
    ];
    expect(itemsOf({ tasks: own }, own).map(({ id, state }) => `${id} ${state}`)).toEqual([
      'own 2 overdue',
      'own 1 today',
      'own 3 coming',
    ]);
    const done = [task('own 1', { doneAt: now })];
    expect(itemsOf({ tasks: done }, done)).toEqual([]);
  });
});

/** R18: of all open deals, each has a meeting or a dated step ahead, or a line. */
it('leaves no open deal without a next step, a task or a later date', () => {
  const ids = ['a', 'b', 'c'] as const;
  const anyDeal = fc.record({
    people: fc.subarray([...ids]),
    age: fc.integer({ min: 0, max: 40 }),
  });
  const anyStep = fc.record({
    who: fc.constantFrom(...ids),
    strength: fc.integer({ min: 1, max: 4 }),
    days: fc.integer({ min: -20, max: 20 }),
  });
  const situations = [
    'after_good_call',
    'stalled',
    'no_show',
    'went_dark',
    'first_call',
    'info_sent',
  ] as const;
  fc.assert(
    fc.property(
      fc.array(anyDeal, { maxLength: 4 }),
      fc.array(anyStep, { maxLength: 4 }),
      fc.constantFrom(...situations),
      fc.subarray([...ids]),
      (made, booked, situation, read) => {
        const deals = made.map(({ people, age }, index) =>
          deal(`d${index}`, people, { createdAt: inDays(-age) }),
        );
        const steps = booked.map(({ who, strength, days }, index) =>
          step(`s${index}`, who, { strength, startsAt: inDays(days) }),
        );
        const ahead = new Set<string>(
          steps.filter(({ startsAt = 0 }) => startsAt > now).map(({ contactId }) => contactId),
        );
        const buyers = read.map((id) =>
          buyer(
            id,
            { situation, lastAt: inDays(-30) },
            deals.filter((one) => one.contactIds.some((who) => who === id)),
          ),
        );
        const items = itemsOf({ deals, steps, buyers, isBooked: (id) => ahead.has(id) });
        const isSeen = (people: readonly string[], id: string): boolean =>
          people.some((who) => ahead.has(who)) ||
          items.some((item) => item.dealId === id || people.includes(item.contactId ?? ''));
        // A deal of less than some days may wait for its day.
        const waiting = deals.filter((one) => one.createdAt < inDays(-10) && !isSeen(one.contactIds, one.id));
        expect(waiting).toEqual([]);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      },
    ),
    { seed: 7, numRuns: 500 },
  );
});
