import { describe, expect, it } from 'vitest';
import {
  listCountries,
  listStates,
  publicHolidays,
} from '../../../../lib/intake/holidays/public-holidays.ts';

const daysOf = (country: string, state?: string) =>
  publicHolidays({ country, ...(state && { state }) }, 2026).map(({ on }) => on);

describe('publicHolidays', () => {
  it.each([
    ['US', undefined, ['2026-07-03', '2026-11-26', '2026-12-25'], ['2026-02-14', '2026-12-24']],
    ['DE', undefined, ['2026-05-01', '2026-10-03', '2026-12-26'], ['2026-01-06']],
    ['DE', 'BY', ['2026-01-06', '2026-06-04'], []],
    ['CH', 'zh', ['2026-05-14', '2026-08-01'], ['2026-01-02', '2026-09-14']],
    // Several days in a row, and days that begin at noon.
    ['SA', undefined, ['2026-05-26', '2026-05-27', '2026-05-28', '2026-05-29'], ['2026-05-30']],
    ['CN', undefined, ['2026-02-17', '2026-10-03'], ['2026-05-04', '2026-03-08']],
    // A state that there is not.
    ['DE', 'XX', ['2026-10-03'], ['2026-01-06']],
  ])('of %s %s has them, and no working day', (country, state, holidays, working) => {
    const days = daysOf(country, state);
    expect(days).toEqual(expect.arrayContaining(holidays));
    expect(days.filter((day) => working.includes(day))).toEqual([]);
    expect(days).toEqual([...new Set(days)].sort());
  });

  it('knows nothing of a country that there is not', () => {
    expect(daysOf('ZZ')).toEqual([]);
    expect(listStates('ZZ')).toEqual([]);
  });

  it('names countries and their states in English, by name', () => {
    const names = listCountries().map(([, name]) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(listCountries()).toContainEqual(['CH', 'Switzerland']);
    expect(listStates('DE')).toContainEqual(['BY', 'Bayern']);
    expect(publicHolidays({ country: 'DE' }, 2026)[0]).toEqual({ on: '2026-01-01', name: "New Year's Day" });
  });
});
