import { describe, expect, it } from 'vitest';
import { strengthWords } from '../../../../components/debrief/debrief-words.ts';
import { type DebriefAnswers, noAnswers } from '../../../../lib/core/debrief/debrief.ts';
import { stepStrength } from '../../../../lib/core/debrief/step-strength.ts';

const us = [{ text: 'the cost model', dueOn: '' }];
const them = [{ text: 'scrap figures', dueOn: '' }];
const themByDay = [{ text: 'scrap figures', dueOn: '2026-11-25' }];
const blank = [{ text: '  ', dueOn: '2026-11-25' }];
const [day, time] = ['2026-11-24', '10:30'];

describe('the strength of a next step as it is entered', () => {
  it.each<[number, string, Partial<DebriefAnswers>]>([
    [0, 'nothing', {}],
    [0, 'a time without a day', { time }],
    [0, 'an empty line with a day', { theirs: blank, ours: blank }],
    [0, 'they do something, nobody knows when', { theirs: them }],
    [1, 'we do something', { ours: us }],
    [1, 'both do something, without a day', { ours: us, theirs: them }],
    [2, 'they do something by a day', { theirs: themByDay }],
    [2, 'a day without a time', { day, ours: us, theirs: them }],
    [3, 'day and time', { day, time }],
    [3, 'day and time, and only we bring something', { day, time, ours: us }],
    [3, 'day and time, and only they bring something', { day, time, theirs: them, ours: blank }],
    [4, 'day and time, and both bring something', { day, time, ours: us, theirs: them }],
  ])('is %i: %s', (expected, _name, given) => {
    const answers = { ...noAnswers, ...given };
    expect(stepStrength(answers)).toBe(expected);
    expect(strengthWords(answers)).toMatchObject({ strength: expected, words: expect.stringMatching(/\.$/) });
  });

  it('is booked where the rep says so, and no more than that', () => {
    expect(strengthWords({ ...noAnswers, isNextBooked: true }).strength).toBe(3);
    const full = { ...noAnswers, isNextBooked: true, day, time, ours: us, theirs: them };
    expect(strengthWords(full).strength).toBe(4);
  });

  it('is told in other words at each strength', () => {
    const all = [
      {},
      { ours: us },
      { theirs: themByDay },
      { day },
      { day, time },
      { day, time, ours: us, theirs: them },
    ];
    const words = all.map((given) => strengthWords({ ...noAnswers, ...given }).words);
    expect(new Set(words).size).toBe(all.length);
  });
});
