import { isBusinessDay } from './business-days.ts';
import { type Day, isoDay, readIsoDay } from './calendar-day.ts';
import { localDateOf, toInstant } from './zoned-time.ts';

const dayMs = 86_400_000;

export type LocalDays = {
  dayOf: (at: number) => Day;
  /** The instant of `HH:MM` on that day; midnight is its start even where a clock change skips it. */
  at: (day: Day, time?: string) => number;
  isBusiness: (day: Day) => boolean;
  /** Whether more than `count` business days lie after `from` up to and including `to`. */
  isFurther: (from: Day, to: Day, count: number) => boolean;
};

function memo<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}

/** The calendar of one zone, remembered while thousands of instants are asked for: a zone is slow to look up. */
export function localDays(timeZone: string, holidays: readonly string[]): LocalDays {
  const instants = memo((wallTime: string) => toInstant(wallTime, timeZone));
  const at = (day: Day, time = '00:00') => instants(`${isoDay(day)}T${time}`);
  // The local date changes once within a UTC day.
  const changes = memo((utcDay: number) => {
    const first = readIsoDay(localDateOf(utcDay * dayMs, timeZone));
    return { first, at: at(first + 1) };
  });
  const isBusiness = memo((day: Day) => isBusinessDay(isoDay(day), holidays));
  return {
    dayOf: (at) => {
      const change = changes(Math.floor(at / dayMs));
      return at < change.at ? change.first : change.first + 1;
    },
    at,
    isBusiness,
    isFurther: (from, to, count) => {
      let found = 0;
      for (let day = from + 1; day <= to && found <= count; day += 1) if (isBusiness(day)) found += 1;
      return found > count;
    },
  };
}
