import { describe, expect, it } from 'vitest';
import { readSlotPreferences, type SlotPreference } from '../../../../lib/core/schedule/slot-preference.ts';

const cases: [string, SlotPreference][] = [
  ['Fridays are bad', { avoidWeekdays: [5] }],
  ['no Mondays please', { avoidWeekdays: [1] }],
  ["can't do Tuesdays or Thursdays", { avoidWeekdays: [2, 4] }],
  ['Mondays are always packed', { avoidWeekdays: [1] }],
  ['never on a Friday', { avoidWeekdays: [5] }],
  ["Wednesdays don't work for her", { avoidWeekdays: [3] }],
  ['out on Fri', {}],
  ['Tue/Thu only', { onlyWeekdays: [2, 4] }],
  ['only Tuesdays and Wednesdays', { onlyWeekdays: [2, 3] }],
  ['prefers Thursdays', { onlyWeekdays: [4] }],
  ['mornings only', { to: '12:00' }],
  ['mornings are best for him', { to: '12:00' }],
  ['best in the morning', { to: '12:00' }],
  ['prefers afternoons', { from: '12:00' }],
  ['no mornings', { from: '12:00' }],
  ['afternoons are bad', { to: '12:00' }],
  ['only after 3pm', { from: '15:00' }],
  ['call after 3', { from: '15:00' }],
  ['not before 10', { from: '10:00' }],
  ['never after 4:30 pm', { to: '16:30' }],
  ['before noon works', { to: '12:00' }],
  ['best between 9 and 11', { from: '09:00', to: '11:00' }],
  ['free from 2-4pm', { from: '14:00', to: '16:00' }],
  ['Fridays are bad, mornings only', { avoidWeekdays: [5], to: '12:00' }],
];

describe('readSlotPreferences', () => {
  it.each(cases)('reads %j', (text, expected) => {
    expect(readSlotPreferences([text])).toEqual(expected);
  });

  it.each([
    'Monday works',
    'let us meet on Friday at 10',
    'after 3 months they switched',
    'before 5 people left',
    'Friday is fine',
    'good morning',
    'spoke on Tuesday',
    '',
  ])('reads nothing into %j', (text) => {
    expect(readSlotPreferences([text])).toEqual({});
  });

  it('joins several notes and drops times that leave nothing of the day', () => {
    expect(readSlotPreferences(['not before 10', 'no Fridays'])).toEqual({
      avoidWeekdays: [5],
      from: '10:00',
    });
    expect(readSlotPreferences(['mornings only', 'only after 3pm'])).toEqual({});
  });
});
