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

function check(input: Omit<NextStepInput, 'id'>): void {
  const found = readNextStep(input);
  expect(() => nextStepOutputSchema.parse({ id: 1, ...found })).not.toThrow();
  const { homework, agenda, status, strength } = found;
  const spans = [...found.evidence, ...found.brushOffs, ...homework.ours, ...homework.theirs];
  for (const span of agenda === undefined ? spans : [...spans, agenda]) {
    const text = span.turn === undefined ? input.text : input.turns?.[span.turn]?.text;
    expect(text?.slice(span.start, span.end)).toBe(span.quote);
    expect(span.quote).not.toBe('');
  }
  expect(strength >= 3).toBe(status === 'agreed');
  if (status === 'none') expect(strength).toBe(0);
  if (status === 'tentative') expect(strength).toBeGreaterThan(0);
  if (strength >= 3) {
    expect(found.when).toBeDefined();
    expect(found.evidence.length).toBeGreaterThan(0);
  }
  if (strength === 4) expect(['minute', 'hour']).toContain(found.when?.grain);
  if (found.when !== undefined) expect(Date.parse(found.when.from)).toBeLessThan(Date.parse(found.when.to));
}

describe('anything that is said', () => {
  it('gives exact spans and a strength that fits the status, in turns', () => {
    fc.assert(
      fc.property(turns, (all) => check({ ...cast, source: 'transcript', turns: all })),
      settings,
    );
  });

  it('gives exact spans and a strength that fits the status, in texts', () => {
    fc.assert(
      fc.property(said, fc.constantFrom('notes', 'transcript', 'email', 'crm'), (text, source) =>
        check({ ...cast, source, text }),
      ),
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
    check({ ...cast, text, source: 'transcript' });
  });
});
