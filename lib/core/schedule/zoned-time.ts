/** Wall time in an IANA zone and back. Instants are epoch ms; an unknown zone is read as UTC. */

type LocalParts = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
};

const known = new Map<string, boolean>();

/** Whether the runtime knows the zone; everything else here silently takes UTC for one that it does not know. */
export function isKnownTimeZone(name: string): boolean {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  let isKnown = true;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
  } catch {
    isKnown = false;
  }
  // Zone names come from pages and files, so the cache must not grow with them.
  if (known.size > 1_000) known.clear();
  known.set(name, isKnown);
  return isKnown;
}

const usable = (timeZone: string): string => (isKnownTimeZone(timeZone) ? timeZone : 'UTC');

const zoned = (at: number, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(Math.round(at)).toZonedDateTimeISO(usable(timeZone));

const isoForm =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?(?:\[[^\]]{1,60}\])?$/i;

/**
 * Reads ISO 8601: with an offset or Z it is that instant, without one it is wall time in `timeZone`, a bare date is
 * the start of that day. A time that a clock change skips moves on by the gap, one that comes twice is the first.
 * NaN where the text is no such time.
 */
export function toInstant(text: string, timeZone: string): number {
  const [, date, time, offset] = isoForm.exec(text.trim()) ?? [];
  if (date === undefined) return Number.NaN;
  try {
    if (offset !== undefined) return Temporal.Instant.from(`${date}T${time}${offset}`).epochMilliseconds;
    const wall = Temporal.PlainDateTime.from(time === undefined ? `${date}T00:00` : `${date}T${time}`);
    return wall.toZonedDateTime(usable(timeZone)).epochMilliseconds;
  } catch {
    return Number.NaN;
  }
}

export function localParts(at: number, timeZone: string): LocalParts {
  const { year, month, day, hour, minute, dayOfWeek } = zoned(at, timeZone);
  return { year, month, day, hour, minute, weekday: dayOfWeek };
}

/** `YYYY-MM-DD` on the calendar of that zone. */
export const localDateOf = (at: number, timeZone: string): string =>
  zoned(at, timeZone).toPlainDate().toString();

/** `localDate` is `YYYY-MM-DD`, `time` is `HH:MM`; gaps and overlaps as in `toInstant`. */
export const instantOf = (localDate: string, time: string, timeZone: string): number =>
  toInstant(`${localDate}T${time}`, timeZone);

/** `2026-11-26T14:00:00+01:00`, seconds rounded down. */
export const isoWithOffset = (at: number, timeZone: string): string =>
  zoned(at, timeZone).toString({ smallestUnit: 'second', timeZoneName: 'never' });

/**
 * A calendar entry as instants, NaN where its start is no time; entries that give dates alone block those whole days
 * (the last one excluded, RFC 5545).
 */
export function busySpan(
  start: string,
  end: string | undefined,
  timeZone: string,
): { start: number; end: number } {
  const from = toInstant(start, timeZone);
  const to = end === undefined ? Number.NaN : toInstant(end, timeZone);
  if (to > from) return { start: from, end: to };
  if (Number.isNaN(from)) return { start: from, end: from };
  const isWholeDay = !/\d[T ]\d/.test(start);
  return { start: from, end: isWholeDay ? zoned(from, timeZone).add({ days: 1 }).epochMilliseconds : from };
}
