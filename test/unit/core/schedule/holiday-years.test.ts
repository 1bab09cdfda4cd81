import { describe, expect, it } from 'vitest';
import {
  missingYears,
  moveRegion,
  withDay,
  withoutDay,
  withYears,
} from '../../../../lib/core/schedule/holiday-years.ts';

describe('missingYears', () => {
  it.each([
    [[], 2026, [2026, 2027]],
    [['2026-12-25'], 2026, [2027]],
    [['2026-12-25', '2027-12-25'], 2026, []],
    [['2026-12-25', '2027-12-25'], 2027, [2028]],
    [['2024-12-25'], 2026, [2026, 2027]],
  ])('of %j in %i are %j', (stored, year, missing) => {
    expect(missingYears(stored, year)).toEqual(missing);
  });
});

describe('withYears', () => {
  it('adds the new ones in order and drops what is long past', () => {
    const stored = ['2024-12-25', '2025-12-25', '2027-01-01'];
    expect(withYears(stored, ['2026-12-25', '2027-01-01'], 2026)).toEqual([
      '2025-12-25',
      '2026-12-25',
      '2027-01-01',
    ]);
  });
});

describe('moveRegion', () => {
  it('keeps what was put in by hand, and leaves nothing of the former region', () => {
    const stored = ['2026-07-04', '2026-08-17', '2026-12-25'];
    expect(moveRegion(stored, ['2026-07-04', '2026-12-25'], ['2026-12-25', '2026-08-01'])).toEqual([
      '2026-08-01',
      '2026-08-17',
      '2026-12-25',
    ]);
  });
});

describe('single days', () => {
  it('come in once, in order, and go', () => {
    expect(withDay(['2026-12-25'], '2026-08-17')).toEqual(['2026-08-17', '2026-12-25']);
    expect(withDay(['2026-12-25'], '2026-12-25')).toEqual(['2026-12-25']);
    expect(withoutDay(['2026-08-17', '2026-12-25'], '2026-08-17')).toEqual(['2026-12-25']);
    expect(withoutDay(['2026-12-25'], '2026-08-17')).toEqual(['2026-12-25']);
  });
});
