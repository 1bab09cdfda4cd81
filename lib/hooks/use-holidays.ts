import { useEffect, useState } from 'react';
import type { Settings } from '../core/model/settings.ts';
import { missingYears, moveRegion, withDay, withoutDay, withYears } from '../core/schedule/holiday-years.ts';
import { changeSettings } from '../db/repos/settings.ts';
import type { Undo } from '../db/undo.ts';
import type * as publicHolidays from '../intake/holidays/public-holidays.ts';
import type { Holiday, HolidayRegion } from '../intake/holidays/public-holidays.ts';
import { useDatabase } from './database-context.ts';

type Library = typeof publicHolidays;

/** 233 kB, so it comes only with the first look at the holidays, and to no other page. */
const loadLibrary = (): Promise<Library> => import('../intake/holidays/public-holidays.ts');

const daysOf = (library: Library, region: HolidayRegion | undefined, years: readonly number[]): Holiday[] =>
  region ? years.flatMap((year) => library.publicHolidays(region, year)) : [];

const isoOf = (holidays: readonly Holiday[]): string[] => holidays.map(({ on }) => on);

type Stored = Pick<Settings, 'self' | 'holidayRegion'>;

/** In a new year the region's next days are fetched, once; what the rep changed by hand stays. */
function useNewYear({ self, holidayRegion }: Stored, thisYear: number) {
  const db = useDatabase();
  const missing = holidayRegion ? missingYears(self.holidays ?? [], thisYear).join() : '';
  useEffect(() => {
    if (!holidayRegion || missing === '') return;
    const fetchYears = async () => {
      const added = isoOf(daysOf(await loadLibrary(), holidayRegion, missing.split(',').map(Number)));
      if (added.length === 0) return;
      await changeSettings(db, ({ self: stored }) => ({
        self: { ...stored, holidays: withYears(stored.holidays ?? [], added, thisYear) },
      }));
    };
    // Without them slots may fall on a holiday, as before; the next look tries again.
    fetchYears().catch(() => undefined);
  }, [db, holidayRegion, missing, thisYear]);
}

/**
 * The rep's holidays: a region's of this year and the next, less and more what the rep changed. The library and the
 * names of days are there once `open` was called; every change gives its undo.
 */
export function useHolidays(settings: Stored, thisYear: number) {
  const db = useDatabase();
  const [library, setLibrary] = useState<Library>();
  const [hasFailed, setFailed] = useState(false);
  useNewYear(settings, thisYear);
  const { holidayRegion: region, self } = settings;
  const years = [thisYear, thisYear + 1];
  const nameOf = new Map(
    library ? daysOf(library, region, [thisYear - 1, ...years]).map(({ on, name }) => [on, name]) : [],
  );
  const change = (next: (stored: readonly string[]) => string[]): Promise<Undo> =>
    changeSettings(db, ({ self: stored }) => ({
      self: { ...stored, holidays: next(stored.holidays ?? []) },
    }));
  return {
    hasFailed,
    open: () =>
      void loadLibrary().then(
        (found) => {
          setLibrary(found);
          setFailed(false);
        },
        () => setFailed(true),
      ),
    isOpen: library !== undefined,
    countries: library?.listCountries() ?? [],
    states: library && region ? library.listStates(region.country) : [],
    days: (self.holidays ?? []).map((on) => ({ on, name: nameOf.get(on) })),
    add: (day: string) => change((stored) => withDay(stored, day)),
    remove: (day: string) => change((stored) => withoutDay(stored, day)),
    /** Without a region only what was put in by hand stays. */
    choose: async (chosen: HolidayRegion | undefined): Promise<Undo> => {
      const found = library ?? (await loadLibrary());
      const of = (one: HolidayRegion | undefined, someYears: readonly number[]) =>
        isoOf(daysOf(found, one, someYears));
      return changeSettings(db, ({ self: stored, holidayRegion: former }) => ({
        holidayRegion: chosen,
        self: {
          ...stored,
          holidays: moveRegion(
            stored.holidays ?? [],
            of(former, [thisYear - 1, ...years]),
            of(chosen, years),
          ),
        },
      }));
    },
  };
}
