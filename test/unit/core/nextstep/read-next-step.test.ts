import { describe, expect, it } from 'vitest';
import { agreedTalks } from './cases/agreed-talks.ts';
import { germanCases } from './cases/german.ts';
import { mixedEnds } from './cases/mixed-ends.ts';
import { mails, notes } from './cases/notes.ts';
import { openTalks, undoneTalks } from './cases/open-talks.ts';
import { shortNotes } from './cases/short-notes.ts';
import { spokenEnds } from './cases/spoken-ends.ts';
import { spokenTurns } from './cases/spoken-turns.ts';
import { answerOf, expectationOf, type NextStepCase } from './support/next-step-case.ts';

/** A case without a name is called by its words. */
const named = (cases: readonly Omit<NextStepCase, 'name'>[]): NextStepCase[] =>
  cases.map((each) => ({ ...each, name: (each.text ?? each.talk?.join(' ') ?? '').slice(0, 80) }));

describe.each([
  ['talks that end with a date', agreedTalks],
  ['talks that end without', openTalks],
  ['a yes that is taken back', undoneTalks],
  ['notes', notes],
  ['mails', mails],
  ['ends of calls', named(spokenEnds)],
  ['turns of calls', named(spokenTurns)],
  ['one-liners', named(shortNotes)],
  ['mixed ends', named(mixedEnds)],
  ['German', germanCases],
])('%s', (_name, cases) => {
  it.each(cases)('$name', (each) => {
    expect(answerOf(each)).toMatchObject(expectationOf(each));
  });
});
