import { describe, expect, it } from 'vitest';
import { clockOf, readClock, readWorkingHours } from '../../../../lib/core/schedule/working-hours.ts';

describe('working hours', () => {
  it.each([
    [{ start: '09:00', end: '17:00' }, 540, 1_020],
    [{ from: 9, to: 17.5 }, undefined, undefined],
    [{ from: '9', to: '17:30' }, 540, 1_050],
    [['08:00', '16:00'], 480, 960],
    ['9-17', 540, 1_020],
    ['9am to 5:30pm', 540, 1_050],
    ['8:00–18:00', 480, 1_080],
  ])('reads %j', (value, from, to) => {
    expect(readWorkingHours(value)).toEqual(from === undefined ? undefined : { from, to });
  });

  it.each([
    undefined,
    null,
    '',
    'flexible',
    { start: '17:00', end: '09:00' },
    [9],
    { start: '25:00', end: '26:00' },
  ])('leaves %j alone', (value) => {
    expect(readWorkingHours(value)).toBeUndefined();
  });

  it('reads and writes clocks', () => {
    expect(readClock('12am')).toBe(0);
    expect(readClock('12 pm')).toBe(720);
    expect(readClock('9:75')).toBeUndefined();
    expect(clockOf(545)).toBe('09:05');
  });
});
