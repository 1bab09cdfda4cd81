import { describe, expect, it } from 'vitest';
import { agreedTalks } from './cases/agreed-talks.ts';
import { germanCases } from './cases/german.ts';
import { mails, notes } from './cases/notes.ts';
import { openTalks, undoneTalks } from './cases/open-talks.ts';
import { answerOf, expectationOf } from './support/next-step-case.ts';

describe.each([
  ['talks that end with a date', agreedTalks],
  ['talks that end without', openTalks],
  ['a yes that is taken back', undoneTalks],
  ['notes', notes],
  ['mails', mails],
  ['German', germanCases],
])('%s', (_name, cases) => {
  it.each(cases)('$name', (each) => {
    expect(answerOf(each)).toMatchObject(expectationOf(each));
  });
});
