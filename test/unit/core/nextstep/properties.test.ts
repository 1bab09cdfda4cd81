import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NextStepInput } from '../../../../lib/core/contract/next-step.ts';
import { nextStepOutputSchema } from '../../../../lib/core/contract/next-step.ts';
import { extractFacts } from '../../../../lib/core/language/extract-facts.ts';
import { findDates } from '../../../../lib/core/language/dates/find-dates.ts';
import { readNextStep } from '../../../../lib/core/nextstep/read-next-step.ts';
import { cast } from './support/next-step-case.ts';

const pieces = [
  'Does Tuesday at 2 work?',
  'yes',
  'No, not really',
  'Tuesday works',
  'at 3',
  'maybe Monday',
  "let's hold off",
  'cancel that',
  "I'll send you an invite",
  'booked Tue 24th 2pm',
  'moved to Friday 10am',
  'the second one',
  "I'll bring the numbers by Monday",
  'this was very helpful',
  'passt Ihnen Dienstag um 14 Uhr?',
  'Agenda: the model',
  '§§§ ¤',
  'İstanbul 😡 “2pm”',
  '> quoted Monday at 9',
  '\r\n',
  '\n',
  ', ',
  '. ',
  '? ',
];
const said = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(' ')),
);
const turns = fc.array(
  fc.record({
    speaker: fc.option(fc.constantFrom('Maya', 'Sarah', 'Me', 'Speaker 1'), { nil: undefined }),
    text: said,
  }),
  { maxLength: 10 },
);
const settings = { seed: 20_261_120, numRuns: 250 };

/** What is wrong with the answer: nothing may be. */
function problemsOf(input: Omit<NextStepInput, 'id'>): string[] {
  const found = readNextStep(input);
  const { homework, agenda, status, strength, when } = found;
  const spans = [...found.evidence, ...found.brushOffs, ...homework.ours, ...homework.theirs];
  const textOf = (turn: number | undefined): string | undefined =>
    turn === undefined ? input.text : input.turns?.[turn]?.text;
  const wrongSpans = (agenda === undefined ? spans : [...spans, agenda]).filter(
    ({ quote, start, end, turn }) => quote === '' || textOf(turn)?.slice(start, end) !== quote,
  );
  const isAgreed = status === 'agreed';
  const checks: [string, boolean][] = [
    ['the shape of the contract', nextStepOutputSchema.safeParse({ id: 1, ...found }).success],
    ['exact spans', wrongSpans.length === 0],
    ['agreed is 3 or 4', strength >= 3 === isAgreed],
    ['none is 0', status !== 'none' || strength === 0],
    ['tentative is something', status !== 'tentative' || strength > 0],
    ['agreed has a date and evidence', !isAgreed || (when !== undefined && found.evidence.length > 0)],
    ['4 has a time', strength < 4 || when?.grain === 'hour' || when?.grain === 'minute'],
    ['a date ends after it begins', when === undefined || Date.parse(when.from) < Date.parse(when.to)],
  ];
  return checks.filter(([, isRight]) => !isRight).map(([name]) => name);
}

describe('anything that is said', () => {
  it('gives exact spans and a strength that fits the status, in turns', () => {
    fc.assert(
      fc.property(turns, (all) => {
        expect(problemsOf({ ...cast, source: 'transcript', turns: all })).toEqual([]);
      }),
      settings,
    );
  });

  it('gives exact spans and a strength that fits the status, in texts', () => {
    fc.assert(
      fc.property(said, fc.constantFrom('notes', 'transcript', 'email', 'crm'), (text, source) => {
        expect(problemsOf({ ...cast, source, text })).toEqual([]);
      }),
      settings,
    );
  });

  it('answers the same where facts and dates are handed in', () => {
    fc.assert(
      fc.property(turns, (all) => {
        const input = { ...cast, source: 'transcript' as const, turns: all };
        const alone = readNextStep(input);
        const facts = extractFacts(input);
        expect(readNextStep(input, { facts })).toEqual(alone);
      }),
      { ...settings, numRuns: 60 },
    );
  });
});

describe('handed in dates', () => {
  it('are used as they are', () => {
    const text = 'demo Tue 2pm w/ CFO';
    const dates = findDates(text, cast);
    expect(readNextStep({ ...cast, text }, { dates }).when?.from).toBe(dates[0]?.from);
    expect(readNextStep({ ...cast, text }, { dates: [] }).status).toBe('none');
  });
});

describe('long input', () => {
  it.each([
    ['a long call', 'yeah so what about tuesday at two and then we talk about the numbers '.repeat(900)],
    ['one endless line', 'x'.repeat(300_000)],
    ['nothing but marks', '? , . - '.repeat(30_000)],
    ['nothing but dates', 'Tue 2pm '.repeat(8_000)],
    ['nothing but refusals', "Tue doesn't work ".repeat(5_000)],
  ])('comes back for %s', (_name, text) => {
    expect(problemsOf({ ...cast, text, source: 'transcript' })).toEqual([]);
  });
});
