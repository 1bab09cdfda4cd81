import Holidays from 'date-holidays';

export type Holiday = { on: string; name: string };
export type HolidayRegion = { country: string; state?: string };

type Named = readonly (readonly [code: string, name: string])[];

const byName = (names: Record<string, string> | undefined): Named =>
  Object.entries(names ?? {}).sort(([, a], [, b]) => a.localeCompare(b, 'en'));

const dayMs = 86_400_000;
const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** Countries by their code (ISO 3166), named in English. */
export const listCountries = (): Named => byName(new Holidays().getCountries('en'));

/** States of a country by their code; none where all of it has the same holidays. */
export const listStates = (country: string): Named => byName(new Holidays().getStates(country, 'en'));

/**
 * Public holidays of a year, each day once, in order. Days that begin at noon, and those on which only schools or banks
 * close, are working days. An unknown region has none.
 */
export function publicHolidays({ country, state }: HolidayRegion, year: number): Holiday[] {
  const calendar = new Holidays();
  // A state that the library does not know (any more) must not cost the country's days.
  const isState = listStates(country).some(([code]) => code === state);
  calendar.init(country, isState ? state : undefined);
  const found = calendar
    .getHolidays(year, 'en')
    .filter(({ type, date }) => type === 'public' && date.includes(' 00:00'));
  const days = found.flatMap(({ date, start, end, name }) =>
    Array.from({ length: Math.round((end.getTime() - start.getTime()) / dayMs) }, (_, index) => ({
      on: later(date.slice(0, 10), index),
      name,
    })),
  );
  return [...new Map(days.map((day) => [day.on, day])).values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}
