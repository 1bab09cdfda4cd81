import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../../../lib/core/contract/facts.ts';
import { sayFact } from '../../../../lib/core/phrase/say-fact.ts';
import { asQuestionTopic } from '../../../../lib/core/phrase/topic.ts';
import { factOf, voice } from './fact-of.ts';

type Case = readonly [kind: FactKind, note: string, line: string];

const said = (kind: FactKind, note: string) => {
  const { fact, text } = factOf(kind, note);
  return sayFact(fact, text, [], voice);
};

const nounsThatLookLikeVerbs: readonly Case[] = [
  ['pain', 'typing orders 4 hours a day', 'typing orders takes 4 hours a day'],
  ['pain', 'stock counts off by 12%', 'stock counts are off by 12%'],
  ['pain', 'returns pile up after the holidays', 'returns pile up after the holidays'],
  ['impact', 'customer complaints ↑ 30%', 'customer complaints are up 30%'],
  ['pain', 'As discussed refunds take five days', 'refunds take five days'],
  ['deadline', 'must decide by end June', 'you must decide by the end of June'],
  ['pain', 'closes books by hand in Excel', 'you close books by hand in Excel'],
  ['impact', 'picking errors cost £2k a week', 'picking errors cost £2,000 a week'],
  ['pain', 'Retyping 80 orders a day.', "you're retyping 80 orders a day"],
  ['impact', 'order errors 5%', 'order errors are at 5%'],
];

const goalsWithoutVerb: readonly Case[] = [
  ['goal', 'want it gone before the move in May', 'you want it gone before the move in May'],
  [
    'goal',
    'goal: fewer credit notes before the new auditors start in April',
    'you want fewer credit notes before the new auditors start in April',
  ],
  [
    'goal',
    'Orders in the system before trucks are planned at 8',
    'you want orders in the system before trucks are planned at 8',
  ],
  ['goal', 'Goal: confirmations within 24 hours by March', 'you want confirmations within 24 hours by March'],
];

const smallWords: readonly Case[] = [
  [
    'pain',
    'drowning in support tickets like 120 a day',
    "you're drowning in support tickets, about 120 a day",
  ],
  [
    'pain',
    'the team spends half a day every Friday copying timesheets',
    'your team spends half a day every Friday copying timesheets',
  ],
  ['pain', 'Her main headache is that invoices go out 10 days late', 'invoices go out 10 days late'],
  ['impact', 'returns: 4% of orders wrong', '4% of orders are wrong'],
  ['impact', 'Scrap rate up from 3 to 5 percent', 'the scrap rate is up from 3 to 5 percent'],
  ['deadline', 'board wants a plan by end Q1', 'your board wants a plan by the end of Q1'],
  ['deadline', '«needs a quote by 12 Feb». Budget sits with the COO', 'you need a quote by 12 February'],
  ['pain', 'claims handling takes 9 days', 'claims handling takes 9 days'],
  ['pain', 'onboarding a new temp takes 3 weeks', 'onboarding a new temp takes 3 weeks'],
  ['deadline', 'needs fix before year-end audit', 'you need a fix before the year-end audit'],
  [
    'goal',
    'wants to go live in 2 sites before Q1 board meeting',
    'you want to go live in 2 sites before the Q1 board meeting',
  ],
  ['impact', 'still 6 hours a week of manual entry', 'your team still spends 6 hours a week on manual entry'],
  ['objection', 'too expensive right now', "it's too expensive right now"],
  ['goal', 'Sarah wants fewer complaints: 25 a week now', 'you want fewer complaints, 25 a week now'],
  ['pain', 'biggest headache: stock is never right', 'stock is never right'],
  ['pain', 'main thing = 3 people leave in May', '3 people leave in May'],
  [
    'pain',
    'the entering orders twice is still the biggest pain',
    'entering orders twice is still the biggest pain',
  ],
];

describe('fragments of notes', () => {
  it.each([...nounsThatLookLikeVerbs, ...goalsWithoutVerb, ...smallWords])('%s: %s', (kind, note, line) => {
    expect(said(kind, note)).toMatchObject({ form: 'clause', text: line });
  });

  it.each<readonly [FactKind, string, string]>([
    ['pain', 'wrong part numbers on invoices, 30 credit notes a month', 'wrong part numbers on invoices'],
    ['pain', 'overtime every Saturday to get orders in, 8 people', 'overtime every Saturday'],
    ['pain', 'manual rebooking, 25 calls per storm day', 'manual rebooking, 25 calls per storm day'],
    ['impact', 'Machine downtime 18 hrs last month', 'machine downtime of 18 hours last month'],
    [
      'impact',
      'Stock-outs on 6% of prescriptions, patients sent elsewhere',
      'Stock-outs on 6% of prescriptions',
    ],
    ['pain', '40 support tkts/day, mostly pw resets', '40 support tickets a day'],
    ['impact', '3 outages since Aug, last one 6h', '3 outages since August'],
  ])('%s: “%s” is mentioned as the thing it is', (kind, note, thing) => {
    expect(said(kind, note)).toMatchObject({ form: 'quote', topic: true, text: thing });
  });

  it.each<readonly [FactKind, string]>([
    ['goal', 'wants that halved by summer'],
    ['goal', 'CEO wants to halve that by peak in March'],
    ['goal', 'want 5'],
    ['goal', 'wants this fixed by then'],
    ['pain', 'Sarah hates it'],
    ['goal', 'wants <48h by spring'],
    ['goal', 'she would love to have those gone'],
    ['goal', 'Must be gone b4 summer season'],
  ])('%s: “%s” leans on what was said before', (kind, note) => {
    const line = said(kind, note);
    expect(line === null || line.leans === true).toBe(true);
  });

  it('an order not to act is no statement of theirs', () => {
    expect(said('stall', '"let us think about it"')?.form).not.toBe('clause');
  });
});

describe('topics', () => {
  it.each<readonly [FactKind, string, string | null]>([
    ['impact', 'order errors 5%', 'order errors'],
    ['pain', '300 orders a day are typed by hand', 'typing orders'],
    ['pain', 'still 6 hours a week of manual entry', 'manual entry'],
    ['pain', 'typing orders 4 hours a day', 'typing orders'],
    ['pain', 'stock counts off by 12%', 'stock counts'],
    ['pain', 'support tickets like 120 a day', 'support tickets'],
    ['pain', 'the closing takes days', 'closing'],
    ['pain', 'overtime every Saturday to get orders in', 'overtime every Saturday'],
    ['pain', 'Order backlog of 3 days each Monday', 'order backlog'],
    ['pain', 'main headache is that invoices go out late', null],
  ])('%s: %s', (kind, note, topic) => {
    const { fact, text } = factOf(kind, note);
    expect(asQuestionTopic(fact, text, voice)).toBe(topic);
  });
});
