import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factKinds, type Fact, type FactKind } from '../../../../lib/core/contract/facts.ts';
import { mention } from '../../../../lib/core/phrase/join-clauses.ts';
import type { Said } from '../../../../lib/core/phrase/said.ts';
import { sayFact } from '../../../../lib/core/phrase/say-fact.ts';
import { sayCondition, sayQuestion } from '../../../../lib/core/phrase/say-kinds.ts';
import { asQuestionTopic } from '../../../../lib/core/phrase/topic.ts';
import { factOf, voice } from './fact-of.ts';

const say = (kind: FactKind, note: string, more: Partial<Fact> = {}) => {
  const { fact, text } = factOf(kind, note, more);
  return sayFact(fact, text, [fact], voice);
};

describe('what is never said', () => {
  it.each([
    ['a guess', 'budget 45k?', { certain: false }],
    ['an overtaken date', 'live by Q2', { superseded: true }],
    ['our own promise', 'will send the security overview', { by: 'us' as const }],
  ])('%s', (_name, note, more) => {
    expect(say('budget', note, more)).toBeNull();
  });

  it.each([
    ['pain', 'manual'],
    ['pain', '???'],
    ['pain', 'inv/PO mismatch => 3x rework'],
    ['pain', 'f/u re: WMS <-> ERP, n/s last wk'],
    ['pain', '🔥🔥🔥'],
    ['pain', 'https://kestrelloop.example/pain'],
    ['stakeholder', 'VP Ops'],
    ['stakeholder', 'she/him/CFO'],
    ['preference', 'only email'],
    ['next_step', 'demo w/ IT on 24 Nov'],
    ['personal', '2 kids, soccer coach on weekends'],
    ['deadline', 'ASAP??'],
    ['objection', 'we looked expensive next to Docuflow'],
    ['competitor', 'Docuflow demo was slick acc. to her'],
  ] as const)('%s: %s is soup', (kind, note) => {
    expect(say(kind, note)).toBeNull();
  });

  it('the buyer by name or as she, where the name cannot be turned', () => {
    const line = say('pain', 'notes from Sarah / her view: mixed');
    expect(line === null || !/Sarah|\bher\b/.test(line.text)).toBe(true);
  });

  it('words that another fact of the clause marks as unsure', () => {
    const { fact: sure, text } = factOf('pain', 'team spends 10 hrs/wk «on quotes», maybe budget 45k');
    const { fact: unsure } = factOf('budget', 'team spends 10 hrs/wk on quotes, «maybe budget 45k»', {
      certain: false,
    });
    expect(sayFact(sure, text, [sure, unsure], voice)?.text).not.toContain('45');
  });
});

describe('what stays theirs', () => {
  it.each([
    ['Tom Brandt holds the budget. «He wants a fixed price.»', null],
    ['«Tom Brandt says he needs a fixed price.»', 'Tom Brandt says they need a fixed price'],
  ])('%s', (note, line) => {
    expect(say('objection', note)?.text ?? null).toBe(line);
  });

  it('what somebody else said in a turn is said as theirs', () => {
    const said = say('pain', 'our close takes nine days', { turn: 3, who: 'Tom Brandt' });
    expect(said).toMatchObject({ text: 'your close takes nine days', speaker: 'Tom', spans: [{ turn: 3 }] });
    expect(said && mention([said])).toBe('Tom said that your close takes nine days');
  });

  it('a speaker’s name before a line says whose words they are', () => {
    const said = say('pain', 'Tom Brandt: our close takes nine days');
    expect(said).toMatchObject({ text: 'your close takes nine days', speaker: 'Tom' });
    expect(say('pain', 'Maya: we save others nine days')).toBeNull();
  });

  it('a pronoun of a known third person becomes the name', () => {
    expect(say('objection', 'He wants a fixed price.', { who: 'Tom' })?.text).toBe('Tom wants a fixed price');
  });
});

describe('a bare noun is a topic, other words a quote', () => {
  it.each([
    ['pain', 'double data entry between WMS and SAP', 'you mentioned double data entry between WMS and SAP'],
    ['pain', 'Pain: manual order entry', 'you mentioned manual order entry'],
  ] as const)('%s: %s', (kind, note, line) => {
    const said = say(kind, note);
    expect(said?.form).toBe('quote');
    expect(said && mention([said])).toBe(line);
  });
});

describe('mention', () => {
  const clause = (text: string, more: Partial<Said> = {}): Said => ({
    text,
    form: 'clause',
    spans: [],
    ...more,
  });

  it.each([
    [[clause('A is B')], 'you mentioned that A is B'],
    [[clause('A is B'), clause('C is D')], 'you mentioned that A is B, and that C is D'],
    [[clause('A'), clause('B'), clause('C')], 'you mentioned that A, that B, and that C'],
    [[clause('A'), clause('A')], 'you mentioned that A'],
    [
      [clause('you want it sorted', { leans: true }), clause('A is B')],
      'you mentioned that A is B, and that you want it sorted',
    ],
    [[clause('you asked me to come back to you in March')], 'you asked me to come back to you in March'],
    [[clause('A'), clause('B', { speaker: 'Tom' })], 'you mentioned that A, and Tom said that B'],
    [[{ text: 'it never matches', form: 'quote', spans: [] } satisfies Said], 'you said: “it never matches”'],
    [[], ''],
  ])('%#', (saids, line) => {
    expect(mention(saids)).toBe(line);
  });
});

describe('any text', () => {
  const scrap = fc.constantFrom(
    'she',
    'they',
    'Sarah',
    'team',
    'spends',
    '~15',
    'hrs/wk',
    '/',
    'b4',
    'Q3',
    'board',
    '$',
    '45k',
    '-',
    ',',
    '.',
    '(',
    ')',
    '“',
    '"',
    '\n',
    'not',
    "doesn't",
    'wants',
    'live',
    'and',
    'but',
    'manual',
    'entry',
    'CFO',
    'we',
    'our',
    'you',
    'do',
    'does',
    'how',
    '?',
    'after',
    'call',
    'back',
    '12/1',
    '20%',
    'é',
  );
  const text = fc.oneof(
    fc.string({ maxLength: 80, unit: 'grapheme' }),
    fc.array(scrap, { maxLength: 24 }).map((parts) => parts.join(' ')),
  );
  const kind = fc.constantFrom(...factKinds);
  const digits = (line: string) => line.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+/g) ?? [];

  it('never throws, keeps quotation marks in pairs, adds no number, stands on its own words', () => {
    fc.assert(
      fc.property(text, kind, fc.nat(80), fc.nat(80), (source, kind, a, b) => {
        const start = Math.min(a, b, source.length);
        const end = Math.min(Math.max(a, b), source.length);
        const fact: Fact = { kind, quote: source.slice(start, end), start, end, rule: 'test/any' };
        asQuestionTopic(fact, source, voice);
        for (const said of [sayFact, sayQuestion, sayCondition].map((each) =>
          each(fact, source, [fact], voice),
        )) {
          if (said === null) continue;
          expect(said.text.split('“').length).toBe(said.text.split('”').length);
          expect(said.text.split('"').length % 2).toBe(1);
          const known = digits(source);
          for (const number of digits(said.text)) {
            expect(known.some((one) => one === number || `${one}000` === number)).toBe(true);
          }
          for (const span of said.spans) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(source.length);
          }
        }
      }),
      { seed: 20261122, numRuns: 2_000 },
    );
  });

  it('a line of a megabyte is answered like a short one', () => {
    const source = 'orders are late and '.repeat(50_000);
    const fact: Fact = {
      kind: 'pain',
      quote: 'orders are late',
      start: 400_000,
      end: 400_015,
      rule: 'test/any',
    };
    expect(sayFact(fact, source, [fact], voice)?.text).toContain('orders are late');
  });
});

describe('names that are words, and other people', () => {
  it.each([
    ['Will Harding', 'Will spends 3 hrs/day on routing', 'you spend 3 hours a day on routing'],
    [
      'Will Harding',
      'they will lose the Cork depot if pickups stay late',
      'you will lose the Cork depot if pickups stay late',
    ],
    ['Mark Adeyemi', 'Mark wants to mark up quotes faster', 'you want to mark up quotes faster'],
    ['May Lin', 'May wants it live in May', 'you want it live in May'],
    ['Grant Boyle', 'grant applications take 3 wks', 'grant applications take 3 weeks'],
    ['Zoë Müller-Weiß', 'Zoë’s team can’t see stock', 'your team can’t see stock'],
    ['Zoë Müller-Weiß', 'Frau Müller-Weiß wants to drop the fax', 'you want to drop the fax'],
    ['Jun Takeda', 'Jun reports to Amira', 'you report to Amira'],
    ['Sarah Okafor', 'Jun approves the spend', 'Jun approves the spend'],
    [
      'Sarah Okafor',
      'Sarah and Tom spend every Friday on the rota',
      'you and Tom spend every Friday on the rota',
    ],
    ['Sarah Okafor', 'Sarah told me her drivers hate the app', 'your drivers hate the app'],
    ['Sarah Okafor', 'according to Sarah the app crashes daily', 'the app crashes daily'],
    ['Sarah Okafor', 'Told Sarah that others lose 3 days a week', null],
    ['Sarah Okafor', '[00:14:02] Sarah: we lose a day a week to rework', 'you lose a day a week to rework'],
    ['Sarah Okafor', 'TEAM SPENDS 10 HRS/WK ON QUOTES', 'your team spends 10 hours a week on quotes'],
    ['Sarah Okafor', '<b>orders</b> retyped twice<script>alert(1)</script>', null],
    ['Sarah Okafor', "He thinks «we're more expensive than Clarix»", "we're more expensive than Clarix"],
    [
      'Sarah Okafor',
      'the contract with Helpwise renews in May unless they cancel',
      'the contract with Helpwise renews in May unless you cancel',
    ],
    [undefined, 'she spends 10 hrs/wk on quotes', 'you spend 10 hours a week on quotes'],
  ])('%s: %s', (contactName, note, line) => {
    const { fact, text } = factOf('objection', note);
    expect(sayFact(fact, text, [fact], { contactName, selfName: 'Maya Lindqvist' })?.text ?? null).toBe(line);
  });

  it('cuts a long clause before its reason, never before a condition', () => {
    const tail = 'fixing orders that came in by fax or by plain mail from the smaller branches';
    const long = say(
      'pain',
      `each planner spends a day and a half per week ${tail}, because nobody upstream checks them`,
    );
    expect(long?.text).toBe(`each planner spends a day and a half per week ${tail}`);
    expect(
      say(
        'pain',
        `each planner spends a day and a half per week ${tail}, unless somebody upstream checks them at night`,
      )?.text ?? '',
    ).not.toMatch(/branches$/);
  });
});
